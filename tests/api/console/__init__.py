"""Tests of the staff console: how it is served, and how one signs in where the data are a demo."""
