"""`GET /openapi.json`: the channels' doors and the OAuth door, described as OpenAPI 3.1, in the demo profile."""

from collections.abc import Mapping

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from api.wiring.database import VERSION

FORM = "application/x-www-form-urlencoded"
_NUMBER = {"type": "string", "maxLength": 24, "description": "A mobile number: 09…, 84…, +84… or 0084…."}
_ID = {"type": "string", "minLength": 1, "maxLength": 200}
_PLAIN = {"text/plain": {"schema": {"type": "string"}}}


def description() -> dict[str, object]:
    """Describe the doors."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Giahan: channels and tokens",
            "version": VERSION,
            "description": "What USSD and SMS gateways post, and where partners' clients get their tokens. "
            "Everything else is GraphQL at `/graphql`.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": {
            "/channels/ussd": {"post": _ussd()},
            "/channels/sms": {"post": _sms()},
            "/oauth/token": {"post": _token()},
        },
        "components": {
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer", "description": "A token with the scope `channels`."},
                "basic": {"type": "http", "scheme": "basic", "description": "The client's id and secret."},
            }
        },
    }


def openapi_door() -> Route:
    """Give the description's door."""
    body = orjson.dumps(description(), option=orjson.OPT_INDENT_2)

    async def answer(_: Request) -> Response:
        return Response(body, media_type="application/json")

    return Route("/openapi.json", answer)


def _ussd() -> dict[str, object]:
    fields = {
        "sessionId": {**_ID, "description": "The gateway's own id of the session; with the number it is one session."},
        "serviceCode": {**_ID, "description": "What was dialled: `*995#`, `*995*<card number>#` or `*102#`."},
        "phoneNumber": _NUMBER,
        "text": {
            "type": "string",
            "maxLength": 2000,
            "description": "All keys so far, joined by `*`; or the last alone (`GIAHAN_USSD_INPUT=last`). "
            "Empty at the start.",
        },
    }
    return {
        "operationId": "pressKey",
        "summary": "One key of a dialogue",
        "description": "The same input is answered the same, and what it asks for is done once; within 8 seconds.",
        "security": [{"bearer": []}],
        "requestBody": _form(fields, ["sessionId", "serviceCode", "phoneNumber"]),
        "responses": _responses("`CON ` and a screen where a key is awaited, `END ` and the last screen where not."),
    }


def _sms() -> dict[str, object]:
    fields = {
        "id": {**_ID, "description": "The gateway's own id of the message: again, it changes nothing."},
        "from": {**_ID, "description": "The sender: a mobile number, or what is none and gets no reply."},
        "to": {**_ID, "description": "The short code: `9029`, `511`."},
        "text": {"type": "string", "maxLength": 2000, "description": "What was written, parts put together."},
    }
    return {
        "operationId": "receiveMessage",
        "summary": "One short message that came in",
        "description": "200 once it is safely kept; replies go out as messages.",
        "security": [{"bearer": []}],
        "requestBody": _form(fields, ["id", "from", "to"]),
        "responses": _responses("It is kept."),
    }


def _token() -> dict[str, object]:
    fields = {
        "grant_type": {"type": "string", "enum": ["client_credentials"]},
        "scope": {
            "type": "string",
            "description": "The scopes wanted; all of the client's where left out.",
        },
        "client_id": {"type": "string", "description": "Where there is no Basic header."},
        "client_secret": {"type": "string", "description": "Where there is no Basic header."},
    }
    given = {
        "type": "object",
        "required": ["access_token", "token_type", "expires_in", "scope"],
        "properties": {
            "access_token": {"type": "string"},
            "token_type": {"type": "string", "enum": ["Bearer"]},
            "expires_in": {"type": "integer"},
            "scope": {"type": "string"},
        },
    }
    wrong = {
        "type": "object",
        "required": ["error", "error_description"],
        "properties": {"error": {"type": "string"}, "error_description": {"type": "string"}},
    }
    refused = {"content": {"application/json": {"schema": wrong}}}
    return {
        "operationId": "fetchToken",
        "summary": "A token for a partner's client (RFC 6749, 4.4)",
        "security": [{"basic": []}, {}],
        "requestBody": _form(fields, ["grant_type"]),
        "responses": {
            "200": {"description": "A token.", "content": {"application/json": {"schema": given}}},
            "400": {"description": "It is no request for a token (RFC 6749, 5.2).", **refused},
            "401": {"description": "The client is not ours, or its secret is another.", **refused},
            "429": {"description": "Too many wrong ones; come again later.", **refused},
            "503": {"description": "Try again later.", **refused},
        },
    }


def _form(fields: Mapping[str, object], required: list[str]) -> dict[str, object]:
    schema = {"type": "object", "properties": fields, "required": required}
    return {"required": True, "content": {FORM: {"schema": schema}}}


def _responses(good: str) -> dict[str, object]:
    turned_away = {
        "400": "A field is missing or cannot be meant; the body says which.",
        "401": "There is no good token.",
        "403": "The token lacks the scope `channels`.",
        "413": "The body is larger than 8 KiB.",
        "415": "The body is no form.",
        "429": "Too many requests; `Retry-After` says when.",
        "503": "Try again: nothing was kept.",
    }
    said = {status: {"description": why, "content": _PLAIN} for status, why in turned_away.items()}
    return {"200": {"description": good, "content": _PLAIN}, **said}
