"""Saboteurs: defects of one line that the tests must catch, and the program that plants them (`make saboteurs`)."""
