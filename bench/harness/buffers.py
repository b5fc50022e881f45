"""How many pages a statement looks at, which knows no noise."""

import json

import asyncpg


async def buffers(url: str, statement: str, *values: object) -> tuple[int, int]:
    """Tell how many rows a statement gives, and at how many pages it looks, by the plan that serves any values."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("SET plan_cache_mode = force_generic_plan; SET max_parallel_workers_per_gather = 0")
        await connection.execute(f"PREPARE asked AS {statement}")
        given = ", ".join(map(_literal, values))
        explained = f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE asked ({given})"
        await connection.fetchval(explained)
        told = json.loads(await connection.fetchval(explained))[0]["Plan"]
    finally:
        await connection.close()
    return told["Actual Rows"], told["Shared Hit Blocks"] + told["Shared Read Blocks"]


def _literal(value: object) -> str:
    if value is None:
        return "NULL"
    return f"ARRAY[{', '.join(map(_literal, value))}]" if isinstance(value, list) else f"'{value}'"
