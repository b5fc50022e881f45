"""Everything that screens look up in one place: no rule decides on it, and every list has a page limit."""

from typing import Protocol

from domain.ports.lookups.attempts import AttemptLookups
from domain.ports.lookups.cards import CardLookups
from domain.ports.lookups.caused import CausedLookups
from domain.ports.lookups.ledger import LedgerLookups
from domain.ports.lookups.messages import MessageLookups
from domain.ports.lookups.refund_requests import RefundRequestLookups
from domain.ports.lookups.renewals import RenewalLookups
from domain.ports.lookups.subscribers import SubscriberLookups


class Lookups(
    CardLookups,
    SubscriberLookups,
    RenewalLookups,
    RefundRequestLookups,
    AttemptLookups,
    LedgerLookups,
    MessageLookups,
    CausedLookups,
    Protocol,
):
    """Answers screens."""
