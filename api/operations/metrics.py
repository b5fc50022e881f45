"""Metrics for Prometheus."""

from collections.abc import Iterable
from functools import cache

from prometheus_client import Counter, Gauge, Histogram

from domain.refusal import Rule

REQUESTS = Histogram(
    "giahan_request_seconds", "How long requests took", ["path", "status"], buckets=(0.005, 0.02, 0.1, 0.5, 2, 10)
)
OPERATIONS = Counter("giahan_operations_total", "GraphQL operations by kind and outcome", ["kind", "outcome"])
SETTLED = Counter("giahan_settled_total", "Mutations by outcome", ["mutation", "outcome"])
REFUSALS = Counter("giahan_refusals_total", "Refusals by the rule that made them", ["rule"])
DELIVERED = Counter("giahan_delivered_total", "Messages, activations and webhooks handed over", ["what"])
SWEPT = Counter("giahan_swept_total", "Cards that sweeps of this process have decided on", ["kind", "outcome"])
SWEEP = Gauge("giahan_sweep_cards", "Cards of today's sweeps, over all workers", ["kind", "state"])
SWEEP_REFUSALS = Gauge("giahan_sweep_refusals", "Attempts of today's charge that a rule has refused", ["rule"])
SWEEP_RATE = Gauge("giahan_sweep_cards_per_second", "Cards a second of today's sweeps, so far", ["kind"])
SWEEP_END = Gauge("giahan_sweep_estimated_end_seconds", "When today's sweeps will be done, since 1970", ["kind"])
WAITING = Gauge("giahan_waiting", "Messages, activations and webhooks that wait to leave", ["what"])
AGES = Gauge("giahan_queue_age_seconds", "For how long the oldest of what is due has waited", ["what"])
BEAT = Gauge("giahan_worker_beat_age_seconds", "Seconds since a worker was last alive; NaN where none was")
POOL = Gauge("giahan_pool_connections", "Connections of this process to the database", ["state"])
SANDBOX = Gauge("giahan_sandbox", "1 for each outside system that a sandbox stands in for", ["system"])
BUILD_INFO = Gauge("giahan_build_info", "1, labelled with the build of this process", ["version", "schema"])
CONNECTIONS = Gauge("giahan_connections", "Connections to this process that are open")
CONNECTIONS_ENDED = Counter("giahan_connections_ended_total", "Connections that were ended or refused by us", ["why"])
DIALOGUE_SCREENS = Counter("giahan_dialogue_screens_total", "Screens that phones were shown", ["screen"])
DIALOGUE_KEYS = Counter("giahan_dialogue_keys_total", "Keys that phones pressed; numbers are typed", ["key"])
DIALOGUE_SECONDS = Histogram("giahan_dialogue_seconds", "How long a screen took", buckets=(0.005, 0.02, 0.1, 0.5, 2, 8))
DIALOGUE_LEFT = Counter("giahan_dialogue_left_total", "Sessions that were left, by the screen", ["place"])
SMS_RECEIVED = Counter("giahan_sms_received_total", "Short messages that came in", ["code", "state"])
GUESSES = Gauge(
    "giahan_guesses_last_hour", "Wrong contacts and unknown voucher codes of the last hour, of all clients", ["kind"]
)


def count_outcome(mutation: str, refused_by: Iterable[Rule], *, replayed: bool) -> None:
    """Count what became of a mutation, and the rules that refused it."""
    rules = list(refused_by)
    _settled(mutation, "replayed" if replayed else "refused" if rules else "done").inc()
    for rule in rules:
        REFUSALS.labels(rule).inc()


@cache
def _settled(mutation: str, outcome: str) -> Counter:
    """Find a counter: looking it up by its labels costs more than counting."""
    return SETTLED.labels(mutation, outcome)
