"""A draft's cells as CSV, out and in: a line a price or a policy."""

import csv
import io

from domain.catalogue.draft import Draft, DraftPolicy, DraftPrice
from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, Timing
from domain.months import TERMS
from domain.refusal import Refusal, bad_input

COLUMNS = ("kind", "product_line", "package", "extra_rooms", "term", "timing", "value")
PRICE, POLICY = "price", "policy"
LARGEST = 200_000
"""Characters of one file."""


def written(draft: Draft) -> str:
    """Write the cells of a draft; an empty value withdraws, or switches a rule off."""
    file = io.StringIO()
    lines = csv.writer(file, lineterminator="\n")
    lines.writerow(COLUMNS)
    for each in draft.prices:
        lines.writerow([PRICE, *each.key, each.timing, "" if each.price is None else each.price])
    for policy in draft.policies:
        lines.writerow([POLICY, "", policy.parameter, "", "", "", policy.value or ""])
    return file.getvalue()


def read(text: str) -> tuple[tuple[DraftPrice, ...], tuple[DraftPolicy, ...]] | Refusal:
    """Read cells, or name the first line that cannot be meant."""
    if len(text) > LARGEST:
        return bad_input("csv", "too_long", most=str(LARGEST))
    prices, policies = list[DraftPrice](), list[DraftPolicy]()
    lines = csv.DictReader(io.StringIO(text.lstrip("\ufeff")))
    if tuple(lines.fieldnames or ()) != COLUMNS:
        return bad_input("csv", "malformed")
    for number, line in enumerate(lines, 2):
        try:
            if line["kind"] == PRICE:
                prices.append(_price(line))
            elif line["kind"] == POLICY:
                policies.append(DraftPolicy(line["package"].strip(), line["value"].strip() or None))
            else:
                return bad_input(f"csv.{number}", "malformed")
        except (KeyError, ValueError, AttributeError, TypeError):
            return bad_input(f"csv.{number}", "malformed")
    return tuple(prices), tuple(policies)


def _price(line: dict[str, str]) -> DraftPrice:
    key = PriceKey(
        ProductLine(line["product_line"]), line["package"].strip(), int(line["extra_rooms"] or 0), TERMS[line["term"]]
    )
    value = line["value"].strip()
    return DraftPrice(key, Timing(line["timing"] or Timing.ANY), int(value) if value else None)
