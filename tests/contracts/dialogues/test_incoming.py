"""The exam of messages that came in: each once, judged one after the other, parts in any order (K-SMS-ONCE)."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from itertools import permutations

from domain.dialogues.sms.message import IncomingSms, IncomingState, Recent
from domain.dialogues.sms.parts import WAIT, Part, WaitingPart
from domain.dialogues.steps import Recorded
from domain.ports.dialogues.incoming import Verdict
from gateways.ids import new_id
from tests.contracts.dialogues.conftest import Dialogues
from tests.contracts.written import NOW

SENDER = "84901234567"


def a_message(gateway_id: str | None = "m-1", **other: object) -> IncomingSms:
    made = IncomingSms(
        id=new_id(), principal="gateway", gateway_id=gateway_id, sender=SENDER, code="9029", text="đ 1", received_at=NOW
    )
    return replace(made, **other)  # type: ignore[arg-type]


async def keep(kept: Dialogues, message: IncomingSms, seen: list[Recent] | None = None) -> IncomingSms | None:
    def judge(recent: Recent) -> Verdict:
        if seen is not None:
            seen.append(recent)
        return Verdict(message)

    return await kept.incoming.keep(message, NOW - timedelta(minutes=5), judge)


async def test_the_same_id_is_the_same_message(kept: Dialogues) -> None:
    """K-SMS-ONCE: of one gateway and one number, however many come at once."""
    many = await asyncio.gather(*(keep(kept, a_message()) for _ in range(5)))
    assert sum(each is not None for each in many) == 1
    assert await keep(kept, a_message("m-2")) is not None
    assert await keep(kept, a_message(principal="another")) is not None


async def test_without_an_id_the_same_text_within_a_minute_is(kept: Dialogues) -> None:
    """K-SMS-ONCE."""
    assert await keep(kept, a_message(None)) is not None
    for seconds, same in ((59, True), (61, False)):
        again = a_message(None, received_at=NOW + timedelta(seconds=seconds))
        assert (await keep(kept, again) is None) == same
    assert await keep(kept, a_message(None, text="other")) is not None


async def test_what_was_sent_of_late_is_counted_one_after_the_other(kept: Dialogues) -> None:
    """K-SMS-LOOP, K-SMS-ON, G-LIMITS."""
    seen: list[Recent] = []
    many = [a_message(f"m-{number}", meaning="same") for number in range(5)]
    await asyncio.gather(*(keep(kept, each, seen) for each in many))
    assert sorted(each.acted_on for each in seen) == [0, 1, 2, 3, 4]
    assert [each.meant for each in sorted(seen, key=lambda each: each.acted_on)] == [False] + [True] * 4
    await keep(kept, a_message("wrong", state=IncomingState.MISREAD, reply="so"))
    await keep(kept, a_message("silent", state=IncomingState.MISREAD))
    await keep(kept, a_message("other"), seen)
    assert seen[-1] == Recent(acted_on=5, misread=1, meant=False)
    await keep(kept, a_message("later", received_at=NOW + timedelta(minutes=61)), seen)
    assert seen[-1] == Recent(acted_on=0, misread=0, meant=False)


async def test_what_became_of_it_is_written_once(kept: Dialogues) -> None:
    """K-SMS-ONCE."""
    message = a_message()
    await keep(kept, message)
    assert await kept.incoming.waiting(NOW, 10) == []
    assert await kept.incoming.waiting(NOW + timedelta(seconds=1), 10) == [message]
    done = replace(message, state=IncomingState.DONE, recorded=Recorded(kind="RENEWAL", ref=message.ref))
    assert await kept.incoming.finish(done, ())
    assert not await kept.incoming.finish(done, ())
    assert await kept.incoming.waiting(NOW + timedelta(seconds=1), 10) == []
    assert await kept.incoming.forget(NOW, 10) == 0
    assert await kept.incoming.forget(NOW + timedelta(seconds=1), 10) == 1


def a_part(number: int, text: bytes, reference: int = 7, **other: object) -> WaitingPart:
    part = WaitingPart(
        sender=SENDER, code="9029", encoding=0, data=text, part=Part(reference, 3, number), received_at=NOW
    )
    return replace(part, **other)  # type: ignore[arg-type]


async def test_parts_are_put_together_in_any_order(kept: Dialogues) -> None:
    """K-SMS-ONCE: repeated ones too; the whole is given again until it is noted as made."""
    parts = {number: a_part(number, text) for number, text in ((1, b"ON K "), (2, b"NAP"), (3, b"215"))}
    for reference, order in enumerate(permutations((1, 2, 3))):
        *first, last = (replace(parts[number], part=Part(reference, 3, number)) for number in order)
        for each in (*first, *first):
            assert await kept.incoming.put(each) is None
        assert await kept.incoming.put(last) == await kept.incoming.put(last) == b"ON K NAP215"
        await kept.incoming.joined(last)
        assert await kept.incoming.put(last) is None


async def test_a_reference_that_comes_again_is_another_message_s(kept: Dialogues) -> None:
    """K-SMS-ONCE: once the first is made, and once its parts have waited too long."""
    for number in (1, 2, 3):
        whole = await kept.incoming.put(a_part(number, b"a"))
    await kept.incoming.joined(a_part(3, b"a"))
    assert whole == b"aaa"
    assert [await kept.incoming.put(a_part(number, b"b")) for number in (3, 1, 2)] == [None, None, b"bbb"]
    late = NOW + WAIT
    assert await kept.incoming.put(a_part(1, b"c", 9)) is None
    assert [await kept.incoming.put(a_part(n, b"d", 9, received_at=late)) for n in (2, 3)] == [None, None]
