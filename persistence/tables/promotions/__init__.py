"""Promotions: programmes as published, enrolments, and what became of them."""
