"""Until when a table is archived: what began before, and its sums, is no longer there to be compared."""


def archived_until(table: str) -> str:
    """Write the instant as a query of its own, which is asked once, and over nodes at the coordinator alone."""
    return f"""(SELECT coalesce(max(before), '-infinity') FROM archive_part
                WHERE table_name = '{table}' AND state <> 'WRITTEN')"""
