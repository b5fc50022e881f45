"""What a publication rests on, and what it leaves in force, is told (G-CIRCULAR, G-VERSION, G-EXPLAIN)."""

from typing import Any

from domain.catalogue.regions import Region
from tests.api.support.installation import Installation

PUBLISH = """
mutation ($input: PublishPriceInput!) {
  publishPrice(input: $input) {
    price { citation { source section circular { id code titleVi titleEn issuedBy issuedOn url } } }
    inForce { phase timing validFrom validTo value gap circular { code } }
    warnings
    refusals { rule field }
  }
}
"""
PUBLISH_POLICY = """
mutation ($input: PublishPolicyInput!) {
  publishPolicy(input: $input) { inForce { phase validFrom validTo value gap } warnings refusals { rule field } }
}
"""
PUBLISH_PROMOTION = """
mutation ($input: PublishPromotionInput!) {
  publishPromotion(input: $input) { inForce { phase validFrom validTo value gap } warnings refusals { rule field } }
}
"""
PUBLISH_REGIONS = """
mutation ($input: PublishPromotionRegionsInput!) {
  publishPromotionRegions(input: $input) { inForce { phase value } warnings refusals { rule field } }
}
"""
CIRCULAR = {
    "code": "117/2023",
    "titleVi": "Cước gói Tiện lợi, tháng 1 năm 2023",
    "titleEn": "Fees of Tiện lợi in January 2023",
    "issuedBy": "K+",
    "issuedOn": "2022-12-20",
    "url": "https://circulars.example/117",
}
JANUARY = {
    "idempotencyKey": "january",
    "productLine": "MYK",
    "package": "TIEN_LOI",
    "term": "P6M",
    "price": 400_000,
    "validFrom": "2023-01-01",
    "validTo": "2023-02-01",
    "circular": CIRCULAR,
    "section": "Điều 2",
}


async def published(installed: Installation, **other: object) -> dict[str, Any]:
    payload: dict[str, Any] = (await installed.ask(PUBLISH, input=JANUARY | other))["publishPrice"]
    return payload


async def test_a_price_names_its_circular_and_what_it_lies_over(installed: Installation) -> None:
    """G-VERSION: TIEN_LOI P6M, corrected for January, is on sale again on 1 February at the price of before."""
    payload = await published(installed)
    cited = payload["price"]["citation"]
    assert (cited["source"], cited["section"]) == (CIRCULAR["titleVi"], "Điều 2")
    assert cited["circular"] | CIRCULAR == cited["circular"]
    spans = [(each["phase"], each["validFrom"], each["validTo"], each["value"]) for each in payload["inForce"]]
    assert spans == [
        ("BEFORE", "2022-05-05", "2023-01-01", "474000"),
        ("DURING", "2023-01-01", "2023-02-01", "400000"),
        ("AFTER", "2023-02-01", None, "474000"),
    ]
    assert {each["timing"] for each in payload["inForce"]} == {"ANY"}
    assert [each["circular"]["code"] for each in payload["inForce"]] == ["KPLUS-9029", "117/2023", "KPLUS-9029"]
    assert payload["warnings"] == []


async def test_a_circular_is_on_record_once_and_found_again(installed: Installation) -> None:
    """G-CIRCULAR: by its id, in the list, and by its code alone, as it was first told."""
    first = (await published(installed))["price"]["citation"]["circular"]
    again = await published(
        installed, idempotencyKey="again", circular=None, source="117/2023", validFrom="2024-01-01", validTo=None
    )
    assert again["price"]["citation"]["circular"] == first
    found = await installed.ask("query ($id: ID!) { node(id: $id) { ... on Circular { code url } } }", id=first["id"])
    assert found["node"] == {"code": "117/2023", "url": CIRCULAR["url"]}
    listed = (await installed.ask("{ circulars { code titleEn issuedBy } }"))["circulars"]
    assert "117/2023" in [each["code"] for each in listed]
    assert len(listed) == 5 + 1 + 1
    assert all(each["titleEn"] and each["issuedBy"] for each in listed)


async def test_a_text_alone_is_a_circular_too(installed: Installation) -> None:
    """G-CIRCULAR: that is all that is known of it."""
    payload = await published(installed, circular=None, section=None, source=" công văn 7 ")
    cited = payload["price"]["citation"]
    assert (cited["source"], cited["circular"]["code"], cited["circular"]["issuedBy"]) == (
        "công văn 7",
        "công văn 7",
        "",
    )


async def test_a_circular_without_a_name_is_refused_by_its_field(installed: Installation) -> None:
    """G-INPUT."""
    payload = await published(installed, circular=CIRCULAR | {"code": " ", "titleVi": "x" * 201})
    assert [each["field"] for each in payload["refusals"]] == ["circular.code", "circular.titleVi"]
    nothing = await published(installed, idempotencyKey="nothing", circular=None)
    assert [each["field"] for each in nothing["refusals"]] == ["source"]


async def test_a_gap_is_warned_of(installed: Installation) -> None:
    """G-VERSION: what was never sold before is not sold after either."""
    payload = await published(installed, term="P2M")
    assert [each["gap"] for each in payload["inForce"]] == [False, False, True]
    assert payload["warnings"] == [
        "Luu y! Tu ngay 01/02/2023 khong co phien ban nao co hieu luc. Vui long kiem tra lai."
    ]


async def test_a_policy_that_is_switched_off_leaves_no_gap(installed: Installation) -> None:
    """G-VERSION: switching off is a version that says so."""
    off = {"idempotencyKey": "off", "parameter": "HEAVY_SPEND_VND", "validFrom": "2024-04-01", "source": "KPLUS-9029"}
    payload = (await installed.ask(PUBLISH_POLICY, input=off))["publishPolicy"]
    assert [(each["phase"], each["value"], each["gap"]) for each in payload["inForce"]] == [
        ("BEFORE", "500000", False),
        ("DURING", None, False),
    ]
    assert payload["warnings"] == []


async def test_a_programme_and_the_regions_tell_what_is_in_force_too(installed: Installation) -> None:
    """G-VERSION: before, during and after; a programme for a month gives way to the one that it lay over."""
    asked = {"promotion": "KHDN", "changes": {"packages": [{"code": "DN45", "fee": 50_000}]}, "source": "Circular 9"}
    spans = {"idempotencyKey": "a month", "validFrom": "2030-01-01", "validTo": "2030-02-01"}
    payload = (await installed.ask(PUBLISH_PROMOTION, input=asked | spans))["publishPromotion"]
    told = [(each["phase"], each["validTo"], "DN45 50000" in each["value"]) for each in payload["inForce"]]
    assert told == [("BEFORE", "2030-01-01", False), ("DURING", "2030-02-01", True), ("AFTER", None, False)]
    assert payload["warnings"] == []
    regions = [{"region": each, "code": each, "provinces": [f"Nơi {each}"]} for each in Region]
    whole = spans | {"idempotencyKey": "regions", "source": "Circular 9"}
    payload = (await installed.ask(PUBLISH_REGIONS, input={**whole, "regions": regions}))["publishPromotionRegions"]
    assert [each["phase"] for each in payload["inForce"]] == ["BEFORE", "DURING", "AFTER"]
    assert payload["inForce"][1]["value"].startswith("SPECIAL: Nơi SPECIAL; REGION_1: ")
