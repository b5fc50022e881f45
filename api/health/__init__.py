"""For the orchestrator and for Prometheus."""
