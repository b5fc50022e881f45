"""Which versions of the program a schema serves: those of before, too, where nothing they rely on was taken away."""

from sqlmodel import Field, SQLModel


class ServedRevisionRow(SQLModel, table=True):
    """A revision whose programs may work with the schema as it is; written by `migrate`."""

    __tablename__ = "served_revision"

    revision: str = Field(primary_key=True)
