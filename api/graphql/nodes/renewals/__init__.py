"""What the schema shows of renewals: quotes, renewals, attempts, requests for refunds."""
