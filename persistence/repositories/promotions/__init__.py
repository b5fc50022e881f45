"""Enrolments in promotions and the published programmes."""
