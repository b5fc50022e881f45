"""Tests of how partners are let in."""
