"""The doors of gateways: their signed notices, and the way back of their customers."""
