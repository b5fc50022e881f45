"""Promotions of postpaid subscribers: enrolling, telling, renewing, stopping, and what staff see of it."""
