"""What is answered to an operation over a WebSocket: its documents, cost and rate are those of HTTP."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import Any, cast

from graphql import ExecutionResult, GraphQLError
from starlette.types import Scope

from api.graphql.documents.document_cache import Document
from api.graphql.engine.asked import GraphQLRequest
from api.graphql.engine.engine import Engine
from api.graphql.engine.refused import rate_limited
from api.graphql.request.context import Context
from api.graphql.request.errors import ApiError, Code, served
from api.graphql.request.read_log import write_reads
from api.graphql.subscriptions.renewal_feed import RenewalFeed
from api.graphql.websocket.operation_log import OperationLine
from api.guarding.rate_limits import TooManyError
from api.identity import Principal
from api.porch.admission import Admission
from api.porch.languages import spoken

BY_HTTP = ApiError(Code.FORBIDDEN, "A partner's changes go by HTTP, where they can be signed.")


class RefusedError(Exception):
    """The operation is not begun; its errors as clients see them."""

    def __init__(self, *errors: GraphQLError) -> None:
        super().__init__()
        self.errors = [served(each) for each in errors]


class SocketOperations:
    """Answers operations."""

    def __init__(self, engine: Engine, watching: RenewalFeed, admission: Admission) -> None:
        self._engine = engine
        self._admission = admission
        self._watching = watching

    async def answers(
        self, asked: GraphQLRequest, principal: Principal | None, scope: Scope
    ) -> AsyncGenerator[dict[str, Any]]:
        """Answer once, or of a subscription again and again, and write a line of it in the log.

        Raises:
            RefusedError: where it is not begun.
        """
        line = OperationLine()
        try:
            async with aclosing(self._answers(asked, principal, scope, line)) as answers:
                async for answer in answers:
                    line.answered(failed="errors" in answer)
                    yield answer
        except RefusedError:
            line.outcome = "refused"
            raise
        finally:
            line.write()

    async def _answers(
        self, asked: GraphQLRequest, principal: Principal | None, scope: Scope, line: OperationLine
    ) -> AsyncGenerator[dict[str, Any]]:
        try:
            self._admission.knock(principal, scope)
        except TooManyError as many:
            raise RefusedError(rate_limited(many)) from None
        document, operation, problems = self._engine.prepared(asked, principal)
        if operation is None or problems:
            raise RefusedError(*problems)
        line.kind, line.operation = operation.kind, operation.name
        header = dict(scope["headers"]).get(b"accept-language", b"").decode("latin-1")
        context = self._engine.context(principal, scope, spoken(header))
        context.watching = self._watching
        if operation.kind != "subscription":
            if principal and principal.credential and not operation.only_reads:
                raise RefusedError(BY_HTTP)
            yield shown(await self._engine.executed(document, operation, asked, context))
            return
        async for result in self._followed(document, asked, context):
            await write_reads(context)
            yield shown(result)

    async def _followed(
        self, document: Document, asked: GraphQLRequest, context: Context
    ) -> AsyncIterator[ExecutionResult]:
        stream = await self._engine.followed(document, asked, context)
        if isinstance(stream, ExecutionResult):
            raise RefusedError(*(stream.errors or ()))
        async with aclosing(cast("AsyncGenerator[ExecutionResult]", stream)) as results:
            async for result in results:
                yield result


def shown(result: ExecutionResult) -> dict[str, Any]:
    """Write a result."""
    errors = {"errors": [served(error) for error in result.errors]} if result.errors else {}
    return {"data": result.data} | errors
