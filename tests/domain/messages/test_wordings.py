"""A text has the wording of its day (G-MSG, K-MAX-MONTH)."""

from datetime import date

from domain.messages.texts import Text, Texts
from domain.refusal import Rule
from tests.builders.cards import a_card
from tests.builders.catalogue import a_price_version, published
from tests.builders.renewals import facts, refusals, spent
from tests.builders.texts import told

CARD = a_card()


def test_the_limit_of_a_month_has_the_wording_of_its_time() -> None:
    """G-MSG, K-MAX-MONTH: `thanh toan` and `ngay 1` until 2019-10-31, each with the figure then in force."""
    old, new = "thanh toan toi da {} dong", "su dung dich vu K+ toi da {} dong"
    expected = {
        date(2019, 10, 31): (old.format("3.000.000"), "ngay 1 cua thang tiep theo"),
        date(2019, 11, 1): (new.format("3.200.000"), "ngay dau thang tiep theo"),
        date(2022, 10, 1): (new.format("3.500.000"), "ngay dau thang tiep theo"),
    }
    catalogue = published(a_price_version(100_000, date(2019, 5, 8)))
    for day, (most, back) in expected.items():
        known = facts(card=CARD, spending=[spent(day, 3_500_000, CARD.id)], catalogue=catalogue)
        assert told(refusals(known, day)[Rule.K_MAX_MONTH].says) == (
            f"Giao dich khong thanh cong! SDT cua quy khach chi duoc phep {most} trong 1 thang. Vui long quay lai vao"
            f" {back} de tiep tuc su dung. De duoc tro giup. lien he 19001592 (1000d/phut). Cam on Quy khach."
        )


def test_of_several_earlier_wordings_the_one_of_the_day_is_chosen() -> None:
    """G-MSG: in whatever order they stand."""
    until = {"a.b_2021": date(2022, 1, 1), "a.b": None, "a.b_2019": date(2020, 1, 1), "a.bc_2018": date(2030, 1, 1)}
    texts = Texts.of(
        Text(key=key, channel="SMS", sender="KPLUS", text=key, valid_to=valid_to) for key, valid_to in until.items()
    )
    days = [date(2019, 12, 31), date(2020, 1, 1), date(2021, 12, 31), date(2022, 1, 1), None]
    assert [texts.chosen("a.b", day).key for day in days] == ["a.b_2019", "a.b_2021", "a.b_2021", "a.b", "a.b"]
