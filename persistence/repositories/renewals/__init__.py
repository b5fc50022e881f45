"""Renewals, their refunds and the facts they are decided on."""
