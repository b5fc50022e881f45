"""Looking up for screens what is bought online: payments, messages of gateways, vouchers by serial, never by code."""
