"""The worker: what must happen without anybody asking."""
