"""Tests of the way mail leaves."""
