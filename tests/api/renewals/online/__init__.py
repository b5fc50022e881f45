"""Tests of the doors of vouchers and online payments."""
