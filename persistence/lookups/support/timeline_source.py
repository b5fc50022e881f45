"""A source of a timeline: one kind of record, read backwards by an index that ends in its instant, and no further."""

from domain.values import dataclass

# $1 bucket, $2 owner's id, $3 its number, $4 kinds or NULL, $5 from, $6 until, $7 instant, $8 id and $9 source
# of the event behind which to begin (NULL, the greatest id, NULL at the top), $10 limit

LAST = "coalesce(least($6::timestamptz, $7::timestamptz), 'infinity')"
"""The instant from which nothing later is wanted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A source: which kind its events are of, what each tells and is about, and where they are found by instant.

    What was recorded at one instant stands by its id, and what is told of one record more than once by the sources'
    names, to which a source adds a part of its own where it tells more than once itself.
    """

    kind: str
    name: str
    text: str
    told: str
    cause: tuple[str, str, str]
    tables: str
    where: str
    at: str
    id: str = "id"
    part: str | None = None

    @property
    def sql(self) -> str:
        """Write it: left out where its kind is not asked for, within the instants that are, newest first."""
        kind, at, id_, (cause, bucket, cause_id) = self.kind, self.at, self.id, self.cause
        named = f"('{self.name}.' || {self.part})" if self.part else f"'{self.name}'"
        newest = f"{at} DESC, {id_} DESC" + (f", {named} DESC" if self.part else "")
        return f"""
(SELECT '{kind}' AS kind, {named} AS source, {id_} AS id, {at} AS at, {self.text} AS text,
        jsonb_build_object({self.told}) AS told,
        '{cause}' AS cause, ({bucket})::smallint AS cause_bucket, {cause_id} AS cause_id
   FROM {self.tables}
  WHERE {self.where} AND ($4::text[] IS NULL OR '{kind}' = ANY ($4))
    AND {at} >= coalesce($5::timestamptz, '-infinity') AND {at} < coalesce($6::timestamptz, 'infinity')
    AND ({at}, {id_}) <= (coalesce($7::timestamptz, 'infinity'), $8::uuid)
    AND (({at}, {id_}) <> ($7, $8) OR {named} < $9::text)
  ORDER BY {newest} LIMIT $10)
"""


def timeline(*sources: Source) -> str:
    """Write the statement of a page: the newest of all sources, one more than asked for."""
    return f"""
SELECT *, at || ' ' || id || ' ' || source AS cursor FROM ({" UNION ALL ".join(each.sql for each in sources)}) AS events
 ORDER BY at DESC, id DESC, source DESC LIMIT $10
"""


def made_at(id_column: str) -> str:
    """Tell when an id was made: its first 48 bits are the milliseconds since 1970."""
    return f"to_timestamp(('x' || substr(replace({id_column}::text, '-', ''), 1, 12))::bit(48)::bigint / 1000.0)"


def staff() -> Source:
    """Write what staff and partners changed of it."""
    return Source(
        kind="STAFF",
        name="staff",
        text="'staff'",
        told="'principal', principal, 'role', role, 'operation', operation",
        cause=("AUDIT_ENTRY", "bucket", "id"),
        tables="audit_entry",
        where="(bucket, subject_id) = ($1, $2)",
        at="at",
    )


def report(table: str, owner: str, cause: str) -> Source:
    """Write what others told of it."""
    return Source(
        kind="REPORT",
        name="report",
        text=f"'report.{cause.lower()}'",
        told="'status', facts ->> 'status', 'observed_at', facts ->> 'observed_at'",
        cause=(cause, "bucket", owner),
        tables=table,
        where=f"(bucket, {owner}) = ($1, $2)",
        at="recorded_at",
    )


def attempts(where: str) -> Source:
    """Write what was refused."""
    return Source(
        kind="REFUSED_ATTEMPT",
        name="attempt",
        text="'refused'",
        told="'card', card_number, 'package', package, 'term', term, 'rules', array_to_string(rules, ', ')",
        cause=("REFUSED_ATTEMPT", "bucket", "id"),
        tables="refused_attempt",
        where=where,
        at="at",
    )


def registrations(where: str) -> tuple[Source, ...]:
    """Write what became of registrations for auto-renewal: asked for, in force, cancelled, each at its own instant."""
    steps = {
        "requested": ("requested_at", "(registered_at IS NULL OR registered_at > requested_at)"),
        "registered": ("registered_at", "registered_at IS NOT NULL"),
        "cancelled": ("cancelled_at", "cancelled_at IS NOT NULL"),
    }
    return tuple(
        Source(
            kind="AUTO_RENEWAL",
            name=f"auto_renewal.{step}",
            text=f"'auto_renewal.{step}'",
            told="'card', card_number, 'msisdn', msisdn",
            cause=("AUTO_RENEWAL", "bucket", "id"),
            tables="auto_renewal",
            where=f"{where} AND {meant}",
            at=at,
        )
        for step, (at, meant) in steps.items()
    )
