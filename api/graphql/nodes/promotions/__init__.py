"""Promotions of postpaid subscribers, as clients see them."""
