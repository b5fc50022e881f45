"""The settings the embedded PostgreSQL runs with on any machine: nothing on the network, nothing lost in a crash."""

from typing import Final

SUPERUSER: Final = "postgres"
PORT: Final = 5432  # names the socket's file; nothing listens on the network

SETTINGS: Final = {
    "listen_addresses": "",
    "port": str(PORT),
    "unix_socket_permissions": "0700",
    "max_connections": "200",
    "effective_cache_size": "1GB",
    "max_wal_size": "2GB",
    "random_page_cost": "1.1",  # local disks are solid today
    "jit": "off",  # our statements are short: compiling them costs more than it saves
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_checkpoints": "off",
}
