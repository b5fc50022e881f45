"""The revision of the schema that this version of the program works with; a test holds it to the migrations."""

HEAD = "transfers_in_a_bucket"
