"""The dashboard for Grafana: every query asks for metrics and labels that there are, and no metric is left out."""

import json
from collections.abc import Iterator
from typing import Any

import promql_parser
import pytest
from prometheus_client.metrics import MetricWrapperBase

from api.operations import metrics
from tests.architecture.sources import ROOT

DASHBOARD: dict[str, Any] = json.loads((ROOT / "deploy" / "grafana.json").read_text(encoding="utf-8"))
OURS = [each for each in vars(metrics).values() if isinstance(each, MetricWrapperBase)]
SCRAPED = {"instance", "job"}
"""Labels that Prometheus itself adds."""


def series() -> dict[str, set[str]]:
    """Name every series of our metrics, with the labels it has."""
    found: dict[str, set[str]] = {}
    for metric in OURS:
        (family,) = metric.describe()
        labels = set(metric._labelnames) | SCRAPED  # noqa: SLF001 - nothing public tells
        match family.type:
            case "histogram":
                found |= {f"{family.name}_bucket": labels | {"le"}, f"{family.name}_count": labels}
                found[f"{family.name}_sum"] = labels
            case "counter":
                found[f"{family.name}_total"] = labels
            case _:
                found[family.name] = labels
    return found


SERIES = series()


def queries() -> Iterator[tuple[str, str, str]]:
    """Give every query with its panel and its legend."""
    for panel in DASHBOARD["panels"]:
        for target in panel.get("targets", ()):
            yield panel["title"], target["expr"].replace("$__rate_interval", "5m"), target["legendFormat"]


def parts(node: Any) -> Iterator[Any]:  # noqa: ANN401 - whatever a query is made of
    """Walk over all parts of a query."""
    yield node
    for name in ("expr", "lhs", "rhs", "vector_selector"):
        if (below := getattr(node, name, None)) is not None and not isinstance(below, str):
            yield from parts(below)
    for each in getattr(node, "args", ()):
        yield from parts(each)


def selectors(node: Any) -> list[promql_parser.VectorSelector]:  # noqa: ANN401
    return [each for each in parts(node) if isinstance(each, promql_parser.VectorSelector)]


@pytest.mark.parametrize(("panel", "query", "legend"), list(queries()))
def test_every_query_asks_for_what_there_is(panel: str, query: str, legend: str) -> None:
    parsed = promql_parser.parse(query)
    asked = selectors(parsed)
    assert asked, panel
    known: set[str] = set()
    for selector in asked:
        assert selector.name in SERIES, panel
        known |= (has := SERIES[selector.name])
        assert {matcher.name for matcher in selector.matchers.matchers} <= has
        assert any(matcher.name == "instance" for matcher in selector.matchers.matchers), "the choice of servers holds"
    grouped = [
        each.modifier for each in parts(parsed) if isinstance(each, promql_parser.AggregateExpr) and each.modifier
    ]
    for modifier in grouped:
        assert set(modifier.labels) <= known
    kept = set.union(*(set(each.labels) for each in grouped)) if grouped else set()
    assert {part.split("}}")[0].strip() for part in legend.split("{{")[1:]} <= kept


def test_every_metric_of_ours_is_shown() -> None:
    shown = {each.name for _, query, _ in queries() for each in selectors(promql_parser.parse(query))}
    families = {family.name for metric in OURS for family in metric.describe()}
    assert {name for name in families if not any(str(each).startswith(name) for each in shown)} == set()


def test_rates_are_asked_of_counters_alone() -> None:
    for panel, query, _ in queries():
        for call in parts(promql_parser.parse(query)):
            if isinstance(call, promql_parser.Call) and call.func.name == "rate":
                (selector,) = selectors(call)
                assert str(selector.name).endswith(("_total", "_bucket", "_count", "_sum")), panel


def test_panels_lie_beside_each_other() -> None:
    assert len({panel["id"] for panel in DASHBOARD["panels"]}) == len(DASHBOARD["panels"])
    taken: set[tuple[int, int]] = set()
    for panel in DASHBOARD["panels"]:
        at = panel["gridPos"]
        cells = {(x, y) for x in range(at["x"], at["x"] + at["w"]) for y in range(at["y"], at["y"] + at["h"])}
        assert at["x"] + at["w"] <= 24
        assert not cells & taken, panel["title"]
        taken |= cells


def test_every_panel_asks_the_prometheus_that_is_chosen() -> None:
    (chosen,) = [each for each in DASHBOARD["templating"]["list"] if each["type"] == "datasource"]
    panels = [panel for panel in DASHBOARD["panels"] if panel["type"] != "row"]
    sources = [panel["datasource"] for panel in panels] + [
        each["datasource"] for panel in panels for each in panel["targets"]
    ]
    assert chosen["query"] == "prometheus"
    assert {json.dumps(each) for each in sources} == {json.dumps({"type": "prometheus", "uid": "${datasource}"})}
