"""What one would write by hand: Starlette endpoints with the bytes of one GraphQL answer, and nothing else to do."""

import contextlib
import os
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl

import orjson
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench.servers.giahan import giahan_over
from domain.buckets import bucket_of
from domain.months import Term, local_day
from domain.refusal import Citation
from domain.renewals.quote import Quote
from domain.renewals.request import RenewalRequest
from domain.usecases.renewals.quote_renewal import QuoteAsked, QuoteRenewal
from persistence.connections.pool import open_pool
from persistence.repositories.renewals.facts import READ

JSON = "application/json; charset=utf-8"


def by_hand(url: str) -> Starlette:
    """Make the app."""
    app = Starlette()

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with await open_pool(url) as pool:
            app.state.pool, app.state.quote = pool, giahan_over(pool).quote
            yield

    doors = {"/brief": quote, "/quote": quote, "/rows": rows, "/ussd": key}
    app.router.routes[:] = [Route(path, endpoint, methods=["POST"]) for path, endpoint in doors.items()]
    app.router.lifespan_context = lifespan
    return app


async def quote(request: Request) -> Response:
    """Quote a renewal."""
    asked = orjson.loads(await request.body())
    ask: QuoteRenewal = request.app.state.quote
    decision = await ask(
        QuoteAsked(
            request=RenewalRequest(
                card_number=asked["cardNumber"],
                package=asked["package"],
                term=Term(asked["term"]),
                payer_msisdn=asked["payerMsisdn"],
            )
        )
    )
    if decision.quote is None or decision.refusals:
        return Response(orjson.dumps({"errors": str(decision.refusals)}), 500, media_type=JSON)
    shown = _figures(decision.quote) if request.url.path == "/brief" else _quote(decision.quote)
    body = {"data": {"quote": {"quote": shown, "refusals": []}}}
    return Response(orjson.dumps(body), media_type=JSON)


async def rows(request: Request) -> Response:
    """Read the rows of a quote and decide nothing."""
    asked = orjson.loads(await request.body())
    card, payer, since = asked["cardNumber"], asked["payerMsisdn"], local_day(datetime.now(UTC)) - timedelta(days=90)
    row = await request.app.state.pool.fetchrow(READ, bucket_of(card), card, bucket_of(payer), payer, since)
    body = {"data": {"expiresOn": row["card_entries"], "balance": row["payer_main_balance"]}}
    return Response(orjson.dumps(body), media_type=JSON)


SESSION = """
SELECT * FROM dialogue_session WHERE (bucket, msisdn, principal, gateway_id) = ($1, $2, 'hand', $3)
 ORDER BY id DESC LIMIT 1
"""

PRESSED = """
UPDATE dialogue_session SET (step, version, text, screen, seen_at) = (step + 1, version + 1, $3, $4, now())
 WHERE (bucket, id) = ($1, $2)
"""


async def key(request: Request) -> Response:
    """Answer a key: read the session's row, write it, and show the screen that it has."""
    form = dict(parse_qsl((await request.body()).decode()))
    number, pool = form["phoneNumber"], request.app.state.pool
    row = await pool.fetchrow(SESSION, bucket_of(number), number, form["sessionId"])
    await pool.execute(PRESSED, row["bucket"], row["id"], form["text"], row["screen"])
    return Response(f"CON {row['screen']}", media_type="text/plain; charset=utf-8")


def _quote(quote: Quote) -> dict[str, Any]:
    return {
        "package": {"code": quote.package.code, "name": quote.package.name},
        "extraRooms": quote.extra_rooms,
        "term": quote.term,
        "timing": quote.timing,
        "price": quote.price,
        "feePercent": quote.fee_percent,
        "fee": quote.fee,
        "total": quote.total,
        "expiresOnBefore": quote.expires_on_before,
        "expiresOnAfter": quote.expires_on_after,
        "basis": [{"figure": figure, "citation": _citation(citation)} for figure, citation in quote.basis],
    }


def _figures(quote: Quote) -> dict[str, Any]:
    return {
        "price": quote.price,
        "fee": quote.fee,
        "total": quote.total,
        "expiresOnBefore": quote.expires_on_before,
        "expiresOnAfter": quote.expires_on_after,
    }


def _citation(citation: Citation) -> dict[str, Any]:
    return {
        "rule": citation.rule,
        "source": citation.source,
        "section": citation.section,
        "validFrom": citation.valid_from,
        "validTo": citation.valid_to,
    }


def main() -> None:
    """Serve on a port, as Giahan's own server does."""
    app = by_hand(os.environ["GIAHAN_DATABASE_URL"])
    uvicorn.run(app, port=int(sys.argv[1]), log_config=None, access_log=False, lifespan="on")


if __name__ == "__main__":
    main()
