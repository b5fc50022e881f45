"""Answers to the questions that customers ask most."""

import strawberry

from api.graphql.nodes.support.rule_outcome import RuleOutcomeNode


@strawberry.type(name="SupportAnswer", description="An answer of the source's section 6, filled in (K-FAQ).")
class SupportAnswerNode:
    """A question with its answer."""

    question: int = strawberry.field(description="Its number in the source: 1 to 7.")
    question_text: str = strawberry.field(description="What customers ask, in the reader's language.")
    answer: str = strawberry.field(
        description="What may be read aloud: filled in with the figures at hand, sentences without one left out."
    )
    rules: list[RuleOutcomeNode] = strawberry.field(
        description="The rules that it is about, as they stand; empty where no card was named."
    )
