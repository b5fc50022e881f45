"""What vouchers and online payments share: who asks, for which card, and how often somebody may guess."""
