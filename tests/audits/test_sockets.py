"""A real server speaks graphql-transport-ws over a real connection, and takes no message that is too large."""

import json

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect
from websockets.typing import Subprotocol

from tests.audits.test_graphql_over_http import a_server
from tests.databases import Database


def test_a_real_server_answers_over_a_real_websocket(database: Database) -> None:
    with (
        a_server(database, "production") as address,
        connect(
            address.replace("http", "ws", 1), subprotocols=[Subprotocol("graphql-transport-ws")], proxy=None
        ) as socket,
    ):
        socket.send(json.dumps({"type": "connection_init"}))
        assert json.loads(socket.recv(10)) == {"type": "connection_ack"}
        asked = {"query": "{ __typename }"}
        socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": asked}))
        assert json.loads(socket.recv(10))["payload"] == {"data": {"__typename": "Query"}}
        assert json.loads(socket.recv(10)) == {"type": "complete", "id": "1"}
        socket.send("x" * 70_000)
        with pytest.raises(ConnectionClosed) as closed:
            socket.recv(10)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1009
