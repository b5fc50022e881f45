"""Settings of a database that is more than one server."""

from typing import Literal, Self

from pydantic import Field, SecretStr, model_validator
from pydantic_settings import BaseSettings


class ServerSettings(BaseSettings):
    """A standby to read at, and whether the database is one or over nodes."""

    replica_url: SecretStr | None = Field(
        None, description="A standby of the same database, at which queries read where it is no older than the primary"
    )
    store: Literal["plain", "distributed"] = Field("plain", description="plain, or distributed over nodes by Citus")
    near_node: str | None = Field(
        None,
        description="The node (host:port, as the coordinator names it) whose parts a worker's sweeps begin with",
    )

    @model_validator(mode="after")
    def _read_one_history(self) -> Self:
        if self.replica_url is not None and self.store == "distributed":
            raise ValueError("unset GIAHAN_REPLICA_URL: each node writes a history of its own, and no standby has all")
        if self.near_node is not None and self.store == "plain":
            raise ValueError("unset GIAHAN_NEAR_NODE, or set GIAHAN_STORE to distributed: one server has no nodes")
        return self
