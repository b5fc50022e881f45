"""Confirmations in PostgreSQL as staff send them again, and from rows to mails."""

from domain.buckets import Ref
from domain.online.mail import Mail, MailLanguage, MailState
from persistence.connections.pool import Row

MAIL = ("bucket", "id", "renewal_id", "recipient", "language", "queued_at", "state", "attempts", "sent_at", "trouble")

FIND = f"SELECT {', '.join(MAIL)} FROM mail WHERE (bucket, id) = ($1, $2)"

LOCK = f"{FIND} FOR NO KEY UPDATE"

AGAIN = """
UPDATE mail
   SET (recipient, queued_at, next_attempt_at, state, attempts, trouble, sent_at)
     = ($3, $4, $4, 'QUEUED', 0, NULL, NULL)
 WHERE (bucket, id) = ($1, $2)
"""


def mail_of(row: Row, prefix: str = "") -> Mail:
    """Read a mail."""
    values = {name: row[prefix + name] for name in MAIL}
    renewal = Ref(values.pop("bucket"), values.pop("renewal_id"))
    to, language, state = values.pop("recipient"), values.pop("language"), values.pop("state")
    return Mail(renewal=renewal, to=to, language=MailLanguage(language), state=MailState(state), **values)
