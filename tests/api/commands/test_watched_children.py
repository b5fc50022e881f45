"""A child process that ends or hangs is started again, after a growing pause; one that starts slowly is left alone."""

from dataclasses import dataclass, field

from api.cli.children import FIRST, LONGEST, SILENCE, START, Watched


@dataclass
class Child:
    """A process in the hand of a test."""

    exitcode: int | None = None
    answers: bool | None = True
    killed: bool = False
    pid: int | None = 1

    def start(self) -> None: ...

    def join(self) -> None: ...

    def kill(self) -> None:
        self.killed = True
        self.exitcode = -9 if self.exitcode is None else self.exitcode

    def heard(self) -> bool | None:
        return self.answers


@dataclass
class Nursery:
    """A watched child, those before it, and a clock."""

    answers: bool | None = True
    now: float = 0.0
    children: list[Child] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.watched = Watched("one", self.make, lambda: self.now)
        self.watched.start()

    def make(self) -> Child:
        self.children.append(Child(answers=self.answers))
        return self.children[-1]

    def pass_by(self, seconds: float) -> None:
        self.now += seconds
        self.watched.look()


def pauses(nursery: Nursery, many: int) -> list[float]:
    """Let one child after another die at once, and tell how long it took until there was the next."""
    found = []
    for _ in range(many):
        nursery.children[-1].exitcode = -9
        nursery.watched.look()
        before, died_at = len(nursery.children), nursery.now
        while len(nursery.children) == before:
            nursery.pass_by(FIRST)
        found.append(nursery.now - died_at)
    return found


def test_a_child_that_dies_is_started_again_after_a_pause_that_grows() -> None:
    assert pauses(Nursery(), 9) == [0.5, 1, 2, 4, 8, 16, 32, 60, 60]


def test_whoever_has_lived_for_long_is_started_again_at_once() -> None:
    nursery = Nursery()
    pauses(nursery, 5)
    nursery.pass_by(LONGEST + 1)
    assert pauses(nursery, 1) == [FIRST]


def test_a_child_that_needs_long_to_start_is_left_alone() -> None:
    nursery = Nursery(answers=False)
    nursery.pass_by(START - 1)
    assert not nursery.children[0].killed
    nursery.pass_by(2)
    assert nursery.children[0].killed


def test_a_child_that_is_heard_of_no_more_is_ended_and_started_again() -> None:
    nursery = Nursery()
    nursery.pass_by(1)
    nursery.children[0].answers = False
    nursery.pass_by(SILENCE - 1)
    assert not nursery.children[0].killed
    nursery.pass_by(2)
    nursery.pass_by(FIRST)
    assert [child.killed for child in nursery.children] == [True, False]


def test_a_child_that_is_never_asked_may_be_silent() -> None:
    nursery = Nursery(answers=None)
    nursery.pass_by(START + SILENCE)
    assert [child.killed for child in nursery.children] == [False]
