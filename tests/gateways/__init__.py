"""The ways out, against peers that speak the protocol on this machine."""
