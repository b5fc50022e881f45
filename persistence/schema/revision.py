"""The revision of the schema that this version of the program works with; a test holds it to the migrations."""

HEAD = "advance_price_conditions"
