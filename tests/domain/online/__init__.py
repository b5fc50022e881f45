"""Tests of vouchers and online payments."""
