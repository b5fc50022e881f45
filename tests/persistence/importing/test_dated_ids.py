"""Ids of what was long ago lie in time where it lies, and are the same whenever it is told again."""

from datetime import UTC, datetime, timedelta

from uuid_utils.compat import uuid7

from persistence.importing.history.dated_ids import dated_id

THEN = datetime(2022, 5, 1, tzinfo=UTC)


def test_an_id_is_of_its_instant() -> None:
    made = dated_id(THEN, "a payment")
    assert (made.version, made.variant) == (7, uuid7().variant)
    assert made.int >> 80 == int(THEN.timestamp() * 1000)
    assert made < dated_id(THEN + timedelta(milliseconds=1), "a payment") < uuid7()


def test_the_same_is_the_same_and_another_is_another() -> None:
    assert dated_id(THEN, "a payment") == dated_id(THEN, "a payment")
    assert len({dated_id(THEN, str(number)) for number in range(1000)}) == 1000


def test_what_was_before_all_ids_is_the_first_of_them() -> None:
    assert dated_id(datetime(1900, 1, 1, tzinfo=UTC), "a payment").int >> 80 == 0
