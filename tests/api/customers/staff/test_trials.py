"""G-CIRCULAR: drafts by CSV, and what a change would have done to past attempts, at once or in the background."""

from datetime import timedelta
from typing import Any

import pytest

from api.graphql.http.exports import cell
from domain.usecases.renewals import run_trials, try_circular
from tests.api.requests.renewals import RENEW, a_renewal, card_on_record, on_record, renewed
from tests.api.requests.support import trial_started
from tests.api.support.installation import Installation

TRY = """
query ($input: TryCircularInput!) {
  tryCircular(input: $input) {
    attempts same wouldPass wouldFail unknown complete byRule { rule wouldFail } refusals { rule field }
  }
}
"""
PERIOD = {"from": "2024-03-01", "until": "2024-04-01"}


async def tried(installed: Installation, amount: str) -> Any:  # noqa: ANN401 - as it is answered
    """Try another limit of one transaction."""
    policy = {"parameter": "MAX_PER_TRANSACTION_VND", "value": amount}
    return (await installed.ask(TRY, input=PERIOD | {"policies": [policy]}))["tryCircular"]


async def test_a_lower_limit_would_have_refused_what_passed(installed: Installation) -> None:
    """G-CIRCULAR: the same functions decide, on what was known at the attempt."""
    await on_record(installed)
    await card_on_record(installed)
    await renewed(installed)
    usual, lower = await tried(installed, "600000"), await tried(installed, "100000")
    assert (usual["attempts"], usual["same"], usual["wouldFail"], usual["complete"]) == (1, 1, 0, True)
    assert (lower["attempts"], lower["same"], lower["wouldFail"]) == (1, 0, 1)
    assert lower["byRule"] == [{"rule": "K_MAX_TX", "wouldFail": 1}]


RUN = """
query ($id: ID!) {
  node(id: $id) {
    ... on TrialRun {
      state expected decided endedAt
      trial {
        attempts same wouldPass wouldFail unknown amount complete
        byRule { rule wouldPass wouldFail } examples { attempt { id } before after }
      }
    }
  }
}
"""
CANCEL = (
    "mutation ($input: CancelTrialInput!) { cancelTrial(input: $input) { run { state } refusals { field message } } }"
)


@pytest.fixture
def by_two(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hold two attempts at a time, and take turns of four."""
    monkeypatch.setattr(try_circular, "CHUNK", 2)
    monkeypatch.setattr(run_trials, "SLICE", 4)


async def run_of(installed: Installation, trial: str) -> Any:  # noqa: ANN401 - as it is answered
    """Ask how far a trial has come."""
    return (await installed.ask(RUN, id=trial))["node"]


async def nine_attempts(installed: Installation) -> None:
    """Renew nine times, until the limits refuse it."""
    await on_record(installed, balance=5_000_000)
    await card_on_record(installed)
    for turn in range(9):
        installed.clock.pass_by(timedelta(minutes=1))
        await installed.ask(RENEW, input=a_renewal(f"renew-{turn}"))


async def cancelled(installed: Installation, trial: str, key: str) -> Any:  # noqa: ANN401 - as it is answered
    """Cancel a trial."""
    return (await installed.ask(CANCEL, input={"idempotencyKey": key, "trialId": trial}))["cancelTrial"]


@pytest.mark.usefixtures("by_two")
async def test_a_trial_in_the_background_comes_to_what_one_at_once_comes_to(installed: Installation) -> None:
    """G-CIRCULAR: slice by slice, with what is known of how far it is, and nothing changed."""
    await nine_attempts(installed)
    at_once = await tried(installed, "100000")
    counted = "SELECT (SELECT count(*) FROM renewal) + (SELECT count(*) FROM refused_attempt)"
    before = await installed.pool.fetchval(counted)
    trial, run = await trial_started(installed, "try"), installed.giahan.support.run_trials
    assert (await run_of(installed, trial))["state"] == "WAITING"
    assert await run() == 4
    under_way = await run_of(installed, trial)
    assert (under_way["state"], under_way["decided"], under_way["expected"]) == ("RUNNING", 4, 9)
    assert (under_way["trial"]["complete"], under_way["endedAt"]) == (False, None)
    assert [await run(), await run(), await run()] == [4, 1, 0]
    done = await run_of(installed, trial)
    assert (done["state"], done["trial"]["complete"]) == ("DONE", True)
    for name in ("attempts", "same", "wouldPass", "wouldFail", "unknown"):
        assert done["trial"][name] == at_once[name]
    assert len(done["trial"]["examples"]) == at_once["wouldFail"] > 0
    assert await installed.pool.fetchval(counted) == before


@pytest.mark.usefixtures("by_two")
async def test_a_trial_goes_on_where_a_killed_worker_kept_it(installed: Installation) -> None:
    """What was decided after that is decided again, and counted once."""
    await nine_attempts(installed)
    at_once = await tried(installed, "100000")
    trial, run = await trial_started(installed, "try"), installed.giahan.support.run_trials
    keep = type(run.turns).keep

    async def killed(turns: Any, come: Any, *, last: bool = False) -> bool:  # noqa: ANN401 - as the port has it
        if come.tally.attempts >= 4:
            raise ConnectionError
        return bool(await keep(turns, come, last=last))

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(type(run.turns), "keep", killed)
        with pytest.raises(ConnectionError):
            await run()
    assert (await run_of(installed, trial))["decided"] == 2
    assert await run() == 0
    await installed.pool.execute("UPDATE trial_run SET taken_until = now() - interval '1 second'")
    while await run():
        pass
    done = await run_of(installed, trial)
    assert (done["state"], done["decided"], done["trial"]["wouldFail"]) == ("DONE", 9, at_once["wouldFail"])


@pytest.mark.usefixtures("by_two")
async def test_a_cancelled_trial_stays_where_it_was(installed: Installation) -> None:
    await nine_attempts(installed)
    trial, run = await trial_started(installed, "try"), installed.giahan.support.run_trials
    await run()
    assert (await cancelled(installed, trial, "stop"))["run"] == {"state": "CANCELLED"}
    assert await run() == 0
    assert (await run_of(installed, trial))["decided"] == 4
    again = await cancelled(installed, trial, "again")
    assert (again["run"], [each["field"] for each in again["refusals"]]) == (None, ["trialId"])
    unknown = await cancelled(installed, "nothing", "unknown")
    assert [each["field"] for each in unknown["refusals"]] == ["trialId"]


async def test_trials_take_turns_and_are_forgotten_thirty_days_after_their_end(installed: Installation) -> None:
    await on_record(installed)
    await card_on_record(installed)
    await renewed(installed)
    first, second = await trial_started(installed, "one"), await trial_started(installed, "two", "600000")
    run = installed.giahan.support.run_trials
    assert [await run(), await run(), await run()] == [1, 1, 0]
    assert [(await run_of(installed, each))["trial"]["wouldFail"] for each in (first, second)] == [1, 0]
    installed.clock.pass_by(timedelta(days=29))
    assert await run.forget() == 0
    installed.clock.pass_by(timedelta(days=2))
    assert await run.forget() == 2
    assert await run_of(installed, first) is None


async def test_what_was_published_after_the_start_changes_no_trial(installed: Installation) -> None:
    """G-EFFECTIVE: it is tried on what was published by then, however long it runs."""
    await on_record(installed)
    await card_on_record(installed)
    await renewed(installed)
    trial = await trial_started(installed, "try", "5", "MAX_CARDS_PER_MONTH")
    installed.clock.pass_by(timedelta(minutes=1))
    document = "mutation ($input: PublishPolicyInput!) { publishPolicy(input: $input) { refusals { message } } }"
    policy = {"parameter": "MAX_PER_TRANSACTION_VND", "value": "1000", "validFrom": "2024-03-01", "source": "circular"}
    answer = await installed.ask(document, input=policy | {"idempotencyKey": "publish"})
    assert answer["publishPolicy"]["refusals"] == []
    while await installed.giahan.support.run_trials():
        pass
    assert (await run_of(installed, trial))["trial"]["same"] == 1


def test_no_cell_is_a_formula_and_hours_are_local() -> None:
    assert [cell(text) for text in ("=1+1", "@x", "-5", "a=b")] == ["'=1+1", "'@x", "'-5", "a=b"]
    assert [cell(value) for value in (-5, True, None)] == ["-5", "true", ""]
    assert cell("2024-03-15T18:00:00Z") == "2024-03-16 01:00:00"
