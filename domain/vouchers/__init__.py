"""Vouchers: scratch cards and e-vouchers, each a code that buys one renewal once."""
