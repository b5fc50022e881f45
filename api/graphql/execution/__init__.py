"""The fast way of executing plain fields: one room, and one switch that turns all of it off.

Most of what is executed is plain: a field that only reads an attribute, an argument that is a number or a word.
graphql-core and Strawberry take it through the steps that the rest needs. Here such things are found once and done at
once, and whatever is not as simple as it looked goes the long way from its beginning, which also tells what is wrong:

- `plain_values` finds how a field that only reads an attribute is written out; `executor` writes an object of nothing
  else in one go, and keeps what a kept document selects of a type.
- `prepared` reads variables that are plain values, or objects of nothing else, and keeps what of an operation hangs on
  no request.
- `plain_inputs` makes input objects of plain values at once, and calls root fields that take nothing else.
- `way` is the door: the fast way, or with `GIAHAN_PLAIN_EXECUTION=off` graphql-core's and Strawberry's own. A schema
  that was given the fast way keeps its inputs: a process goes one way.

What is relied on of graphql-core's inside is its executor's methods, `VariableValues`, `FragmentDetails` and
`CollectedFields`; pyproject.toml bounds its version for that. Decision 8 has what it brings.
"""
