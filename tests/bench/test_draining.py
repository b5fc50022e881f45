"""What a bench queues leaves, through the peers that it leaves to."""

from bench.harness.scale import Scale
from bench.load.team import rate_of
from bench.messages import card_system_at, centre_at, fill
from bench.servers.peers import a_peer
from tests.databases import Database, wait_for
from tests.persistence.installation import ask

PEOPLE = 30
SCALE = Scale(rounds=1, seconds=1, people=PEOPLE, due=PEOPLE, renewals_on_record=PEOPLE, subscribers=PEOPLE)


def test_every_message_that_is_due_leaves_and_none_that_waits_for_tomorrow(database: Database) -> None:
    fill(database.owner_url, SCALE)
    with a_peer("bench.servers.centre") as port:
        assert rate_of("bench.load.draining", (database.app_url, "messages", PEOPLE, *centre_at(port))) > 0
    states = "SELECT string_agg(DISTINCT state, ',') FROM message WHERE not_before {} now() AND sent_at IS {} NULL"
    assert wait_for(ask(database.owner_url, states.format("<", "NOT"))) == "SENT"
    assert wait_for(ask(database.owner_url, states.format(">", ""))) == "QUEUED"
    left = "SELECT count(*) FROM message WHERE state = 'QUEUED' AND not_before < now()"
    assert wait_for(ask(database.owner_url, left)) == 0


def test_every_command_is_acknowledged_over_http_and_in_the_sandbox(database: Database) -> None:
    fill(database.owner_url, SCALE)
    with a_peer("bench.servers.television") as port:
        for settings in (card_system_at(port), ()):
            wait_for(ask(database.owner_url, "UPDATE activation SET state = 'QUEUED', next_attempt_at = now()"))
            assert rate_of("bench.load.draining", (database.app_url, "activations", PEOPLE, *settings)) > 0
            states = "SELECT string_agg(DISTINCT state::text, ',') FROM activation"
            assert wait_for(ask(database.owner_url, states)) == "ACKNOWLEDGED"
