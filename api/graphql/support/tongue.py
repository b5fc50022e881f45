"""The language that staff read, from that of the answer."""

from api.graphql.request.context import Context
from api.porch.languages import Language
from domain.support.staff_texts import Tongue


def tongue_of(context: Context) -> Tongue:
    """Choose the language of an answer's texts for staff."""
    return Tongue.EN if context.language is Language.ENGLISH else Tongue.VI
