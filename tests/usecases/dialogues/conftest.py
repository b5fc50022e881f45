"""A phone that may pay, with a card in date."""

import pytest

from tests.fakes.world import World
from tests.usecases.dialogues.handset import Handset


@pytest.fixture
def phone(world: World) -> Handset:
    return Handset(world)
