"""Metrics for Prometheus."""

from typing import Any

from prometheus_client import Counter, Gauge, Histogram

from domain.usecases.once import Settled

REQUESTS = Histogram(
    "giahan_request_seconds", "How long requests took", ["path", "status"], buckets=(0.005, 0.02, 0.1, 0.5, 2, 10)
)
OPERATIONS = Counter("giahan_operations_total", "GraphQL operations by kind and outcome", ["kind", "outcome"])
SETTLED = Counter("giahan_settled_total", "Mutations by outcome", ["mutation", "outcome"])
REFUSALS = Counter("giahan_refusals_total", "Refusals by the rule that made them", ["rule"])
DELIVERED = Counter("giahan_delivered_total", "Messages and activations handed over", ["what"])
WAITING = Gauge("giahan_waiting", "Messages and activations that wait to leave", ["what"])


def settled(mutation: str, outcome: Settled[Any]) -> None:
    """Count what became of a mutation, and the rules that refused it."""
    what = "replayed" if outcome.replayed else "refused" if outcome.refusals else "done"
    SETTLED.labels(mutation, what).inc()
    for refusal in outcome.refusals:
        REFUSALS.labels(refusal.rule).inc()
