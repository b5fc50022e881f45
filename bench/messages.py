"""Messages and activations that one worker delivers a second, beside pgbench's bank on the same server and disk."""

from functools import partial
from pathlib import Path

from bench.data.past import record_past
from bench.data.people import populate
from bench.harness.pgbench import NO_PGBENCH, PgBench
from bench.harness.rounds import Measure, compare, in_turn, say
from bench.harness.scale import Scale
from bench.load.team import rate_of
from bench.servers.peers import a_peer
from bench.servers.postgresql import execute, new_database, new_giahan

BANK = "pgbench's bank"
MESSAGES, OVER_HTTP = "messages over SMPP", "activations over HTTP"
AIMS = {MESSAGES: 1_000, OVER_HTTP: 278}
"""At least so many a second: a million messages in 17 minutes, a million activations in an hour."""

TEXT = "The giai ma 10000000001 da gia han goi TRON_VEN thanh cong, han su dung den 02/01/2027. Cam on Quy khach."

QUEUE_MESSAGES = """
INSERT INTO message (bucket, recipient, id, key, channel, sender, text, not_before, next_attempt_at)
SELECT bucket, msisdn, gen_random_uuid(), 'kplus.renewed', 'SMS', '9029', '{text}', now() + interval '{wait}',
       now() - random() * interval '5 minutes'
  FROM generate_series(1, {each}), subscriber
"""

QUEUE_ACTIVATIONS = """
UPDATE activation
   SET state = 'QUEUED', attempts = 0, answered_at = NULL, next_attempt_at = now() - random() * interval '5 minutes'
"""


def bench(server: str, scale: Scale, folder: Path) -> None:
    """Print the rates and their ratios."""
    del folder
    pgbench = PgBench.find()
    if pgbench is None:
        say(f"messages: {NO_PGBENCH}")
        return
    bank, url = new_database(server, "bank_of_messages"), new_giahan(server, "messages")
    pgbench.fill_bank(bank)
    fill(url, scale)
    with a_peer("bench.servers.centre") as centre, a_peer("bench.servers.television") as television:
        sides: dict[str, Measure] = {
            BANK: partial(pgbench.bank, bank, scale.seconds),
            MESSAGES: partial(_rate, url, "messages", scale.people, *centre_at(centre)),
            OVER_HTTP: partial(_rate, url, "activations", commands(scale), *card_system_at(television)),
            "activations in the sandbox": partial(_rate, url, "activations", commands(scale)),
        }
        figures = in_turn(scale.rounds, sides)
    theirs = figures.pop(BANK)
    for name, ours in figures.items():
        compare(f"{name} / {BANK}", ours, theirs)
        if aim := AIMS.get(name):
            say(f"{name}: {min(ours):,.0f} a second in the slowest round (aim: at least {aim:,})")


def commands(scale: Scale) -> int:
    """Tell how many activations each side of each round delivers: in the end half of them still wait."""
    return scale.people // (4 * scale.rounds)


def centre_at(port: int) -> list[str]:
    """Say where the short-message centre is."""
    return ["smpp_host=127.0.0.1", f"smpp_port={port}", "smpp_password=secret"]


def card_system_at(port: int) -> list[str]:
    """Say where the card system is."""
    address = f"card_system_url=http://127.0.0.1:{port}"
    return [address, "card_system_key_id=bench", "card_system_secret=secret"]


def fill(url: str, scale: Scale) -> None:
    """Queue what every round takes its share of, as a sweep of five minutes, and as many messages for tomorrow."""
    populate(url, scale.people)
    record_past(url, 0, scale.people, scale.people)
    execute(
        url,
        QUEUE_MESSAGES.format(text=TEXT, wait="-1 minute", each=scale.rounds),
        QUEUE_MESSAGES.format(text=TEXT, wait="1 day", each=scale.rounds),
        QUEUE_ACTIVATIONS,
        "VACUUM ANALYZE message, activation",
        "CHECKPOINT",
    )


def _rate(url: str, what: str, count: int, *settings: str) -> float:
    return rate_of("bench.load.draining", (url, what, count, *settings))
