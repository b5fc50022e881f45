"""Which versions of the program a schema serves: those of before, too, where nothing they rely on was taken away."""

from sqlmodel import Field, SQLModel

from persistence.tables.shared import columns


class ServedRevisionRow(SQLModel, table=True):
    """A revision whose programs may work with the schema at another; written by `migrate`."""

    __tablename__ = "served_revision"

    revision: str = Field(primary_key=True)
    schema_revision: str = Field(sa_column=columns.text())
