"""The one room that knows every side: what is outside is opened and given to the use cases here, by hand."""

from api.wiring.assembly import Giahan, assembled, database_is_away, only_reading

__all__ = ["Giahan", "assembled", "database_is_away", "only_reading"]
