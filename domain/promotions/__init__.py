"""Promotions of postpaid subscribers: enrolments that renew themselves unless their holders opt out."""
