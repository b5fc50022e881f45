"""Plant defects of one line, each by itself, and say which of them the tests let through: `make saboteurs`."""

import asyncio
import sys

import click

from tests.saboteurs.program import run
from tests.saboteurs.saboteur import ROOT, listed


@click.command()
@click.argument("words", nargs=-1)
@click.option("--quick", is_flag=True, help="Only the few that need no database.")
def main(words: tuple[str, ...], *, quick: bool) -> None:
    """Try every saboteur, or those whose name or file has one of the WORDS; the exit status is 1 where one lives."""
    chosen = [
        each
        for each in listed()
        if (each.quick or not quick) and (not words or any(word in f"{each.name} {each.file}" for word in words))
    ]
    if not chosen:
        raise click.UsageError(f"no saboteur has {' or '.join(words)} in its name or file")
    sys.exit(0 if asyncio.run(run(chosen, ROOT, click.echo)) else 1)


if __name__ == "__main__":
    main()
