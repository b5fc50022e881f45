"""G-TWO: one person proposes, another decides, before a day; who they are holds them apart."""

from datetime import timedelta
from typing import Any

import pytest

from domain.proposals.proposal import LASTS, Ground, Proposal, ProposalState
from domain.refusal import Refusal, Rule, bad_input
from domain.usecases.common.idempotency import Result
from domain.usecases.proposals.decide_proposal import DecideCommand
from domain.usecases.proposals.propose import ProposeCommand
from tests.fakes.world import World
from tests.usecases.requests import TODAY, by

COMMAND = ProposeCommand(operation="publishPrice", input='{"price": 1}', reason="Circular 12.")


class Ground1:
    """A ground that a test may move, and what carrying out comes to."""

    def __init__(self) -> None:
        self.now = "as it was"
        self.carried: list[Proposal] = []
        self.refuses: tuple[Refusal, ...] = ()

    async def look(self, _operation: str, _input: dict[str, Any]) -> Ground:
        return Ground(("1 → 2",), self.now)

    async def carry_out(self, proposal: Proposal) -> tuple[Refusal, ...]:
        self.carried.append(proposal)
        return self.refuses


@pytest.fixture
def world() -> World:
    return World.on(TODAY)


async def proposed(world: World, ground: Ground1) -> Proposal:
    made = (await world.service.proposals.propose(by("p", "An"), COMMAND, ground.look)).made
    assert made is not None
    return made


async def decided(
    world: World, ground: Ground1, proposal: Proposal, state: ProposalState, who: str, key: str = "d"
) -> Result[Proposal]:
    command = DecideCommand(proposal=proposal.ref, state=state, reason="Looked at.")
    return await world.service.proposals.decide(by(key, who), command, ground.look, ground.carry_out)


async def test_another_person_approves_and_it_is_carried_out_once(world: World) -> None:
    """G-TWO, G-ONCE."""
    ground = Ground1()
    proposal = await proposed(world, ground)
    assert (proposal.difference, proposal.state) == (("1 → 2",), ProposalState.OPEN)
    done = await decided(world, ground, proposal, ProposalState.APPROVED, "Binh")
    assert done.made is not None
    assert (done.made.state, done.made.decided_by, done.refusals) == (ProposalState.APPROVED, "Binh", ())
    again = await decided(world, ground, proposal, ProposalState.APPROVED, "Binh")
    assert again.replayed
    assert len(ground.carried) == 1


async def test_one_person_cannot_be_two(world: World) -> None:
    """G-TWO: whatever the token, the principal is the same."""
    ground = Ground1()
    proposal = await proposed(world, ground)
    for state in (ProposalState.APPROVED, ProposalState.DECLINED):
        refused = await decided(world, ground, proposal, state, "An", key=state)
        assert [each.rule for each in refused.refusals] == [Rule.G_TWO]
    assert ground.carried == []


async def test_what_rests_on_what_has_moved_is_stale(world: World) -> None:
    """G-TWO."""
    ground = Ground1()
    proposal = await proposed(world, ground)
    ground.now = "moved"
    refused = await decided(world, ground, proposal, ProposalState.APPROVED, "Binh")
    assert [each.says.key for each in refused.refusals] == ["refusal.proposal_stale"]
    assert world.records.proposals[proposal.id].state is ProposalState.STALE
    assert ground.carried == []


async def test_what_cannot_be_carried_out_after_all_is_stale(world: World) -> None:
    """G-TWO."""
    ground = Ground1()
    proposal = await proposed(world, ground)
    ground.refuses = (bad_input("price", "empty"),)
    done = await decided(world, ground, proposal, ProposalState.APPROVED, "Binh")
    assert done.refusals == ground.refuses
    assert world.records.proposals[proposal.id].state is ProposalState.STALE


async def test_nobody_decides_after_the_day(world: World) -> None:
    """G-TWO: before a day."""
    ground = Ground1()
    proposal = await proposed(world, ground)
    world.clock.pass_by(LASTS + timedelta(seconds=1))
    refused = await decided(world, ground, proposal, ProposalState.APPROVED, "Binh")
    assert [each.says.key for each in refused.refusals] == ["refusal.proposal_closed"]
    assert proposal.as_of(world.clock.now()).state is ProposalState.EXPIRED


async def test_whoever_proposed_withdraws_and_nobody_else(world: World) -> None:
    """G-TWO."""
    ground = Ground1()
    proposal = await proposed(world, ground)
    other = await decided(world, ground, proposal, ProposalState.WITHDRAWN, "Binh", key="d1")
    assert [each.says.key for each in other.refusals] == ["refusal.proposal_not_yours"]
    own = await decided(world, ground, proposal, ProposalState.WITHDRAWN, "An", key="d2")
    assert own.made is not None
    assert own.made.state is ProposalState.WITHDRAWN
