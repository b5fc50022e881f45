"""What is answered to those who are not let in: too often, or with a document that is none of ours."""

from graphql import GraphQLError

from api.graphql.documents.document_cache import Document
from api.graphql.request.errors import ApiError, Code
from api.guarding.rate_limits import TooManyError

UNKNOWN_DOCUMENT = Document(None, (ApiError(Code.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound"),))
"""The message is the one that persisted-query clients look for."""

NOT_TRUSTED = Document(
    None, (ApiError(Code.FORBIDDEN, "Only trusted documents are accepted here: send the hash of one."),)
)

UNNAMED = GraphQLError("Name the operation to execute: the document has none, or several.")


def rate_limited(refused: TooManyError) -> ApiError:
    """Write the error that tells when to come again."""
    return ApiError(
        Code.RATE_LIMITED, "Too many requests: come again later.", retryable=True, retryAfter=refused.seconds
    )
