"""Vouchers: issued and changed by staff, checked and spent by their holders."""
