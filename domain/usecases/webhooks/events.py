"""Events as they are told: few words, and the ids by which everything else can be asked for."""

from datetime import datetime
from typing import Any

from domain.advances.loan import AdvanceLoan
from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.buckets import Ref, bucket_of, opaque
from domain.ports.sweeps.due_cards import Charged, Outcome
from domain.promotions.enrolment import Enrolment
from domain.proposals.proposal import Proposal
from domain.refusal import Refusal
from domain.renewals.renewal import RefusedAttempt, Renewal
from domain.webhooks.event import Event, EventType

RENEWAL, ATTEMPT, ADVANCE, AUTO_RENEWAL, ENROLMENT, PROPOSAL = 4, 5, 9, 10, 31, 62
"""How the API numbers kinds of ids; a test holds them to it."""


def succeeded(renewal: Renewal, by: str) -> Event:
    """Tell of a renewal that was paid."""
    return _renewal(EventType.RENEWAL_SUCCEEDED, renewal, renewal.requested_at, by)


def undone(kind: EventType, renewal: Renewal, by: str | None) -> Event:
    """Tell of a renewal whose money is due back, or was given back."""
    return _renewal(kind, renewal, renewal.settled_at or renewal.requested_at, by)


def refused(attempt: RefusedAttempt, by: str) -> Event:
    """Tell of a request to renew that was refused."""
    data = _attempt(attempt)
    return Event(type=EventType.RENEWAL_REFUSED, at=attempt.at, about=attempt.request.card_number, by=by, data=data)


def charge(outcome: Outcome) -> Event:
    """Tell of a card that was due: charged, or not."""
    due = outcome.due
    registered = {"autoRenewalId": opaque(AUTO_RENEWAL, due.registration)}
    kind, at, data = (
        (EventType.AUTO_RENEWAL_CHARGED, outcome.record.renewal.requested_at, _bought(outcome.record.renewal))
        if isinstance(outcome, Charged)
        else (EventType.AUTO_RENEWAL_FAILED, outcome.attempt.at, _attempt(outcome.attempt))
    )
    return Event(type=kind, at=at, about=due.card.number, by=due.registered_by, data=registered | data)


def registration(kind: EventType, registered: AutoRenewal, at: datetime) -> Event:
    """Tell of a registration that is active from now on, or over."""
    data = {
        "autoRenewalId": opaque(AUTO_RENEWAL, registered.ref),
        "cardNumber": registered.card_number,
        "msisdn": registered.msisdn,
        "status": registered.status.value,
    }
    return Event(type=kind, at=at, about=registered.card_number, by=registered.requested_by, data=data)


def advance(kind: EventType, loan: AdvanceLoan, at: datetime, by: str) -> Event:
    """Tell of an advance that was granted, or repaid in full."""
    data = {
        "advanceId": opaque(ADVANCE, loan.ref),
        "msisdn": loan.msisdn,
        "bundle": loan.bundle.value,
        "quantity": loan.quantity,
        "price": loan.price,
        "status": loan.status.value,
    }
    return Event(type=kind, at=at, about=loan.msisdn, by=by, data=data)


def proposed(proposal: Proposal) -> Event:
    """Tell the operator of a change that waits for a second person."""
    data = {
        "proposalId": opaque(PROPOSAL, proposal.ref),
        "operation": proposal.operation,
        "difference": list(proposal.difference),
        "reason": proposal.reason,
        "proposedBy": proposal.proposed_by,
        "expiresAt": proposal.expires_at.isoformat(),
    }
    return Event(type=EventType.PROPOSAL_OPENED, at=proposal.proposed_at, about=proposal.operation, by=None, data=data)


def promotion(kind: EventType, enrolment: Enrolment, at: datetime) -> Event:
    """Tell of an enrolment: notified, opted out of, begun by a renewal, or over."""
    ends_on = enrolment.ends_on or enrolment.expires_on
    data = {
        "enrolmentId": opaque(ENROLMENT, enrolment.ref),
        "msisdn": enrolment.msisdn,
        "promotion": enrolment.promotion,
        "package": enrolment.stint.package,
        "status": enrolment.status.value,
        "startsOn": enrolment.starts_on.isoformat(),
        "endsOn": ends_on.isoformat(),
        "reason": enrolment.reason.value if enrolment.reason else None,
    }
    return Event(type=kind, at=at, about=enrolment.msisdn, by=enrolment.requested_by, data=data)


def _renewal(kind: EventType, renewal: Renewal, at: datetime, by: str | None) -> Event:
    return Event(type=kind, at=at, about=renewal.card_number, by=by, data=_bought(renewal))


def _bought(renewal: Renewal) -> dict[str, Any]:
    expires_on = renewal.expires_on_after
    return {
        "renewalId": opaque(RENEWAL, renewal.ref),
        "cardNumber": renewal.card_number,
        "payerMsisdn": renewal.payer_msisdn,
        "package": renewal.package,
        "extraRooms": renewal.extra_rooms,
        "term": renewal.term.value,
        "status": renewal.status.value,
        "total": renewal.total,
        "expiresOn": expires_on.isoformat() if expires_on else None,
    }


def _attempt(attempt: RefusedAttempt) -> dict[str, Any]:
    request = attempt.request
    return {
        "attemptId": opaque(ATTEMPT, Ref(bucket_of(request.card_number), attempt.id)),
        "cardNumber": request.card_number,
        "payerMsisdn": request.payer_msisdn,
        "package": request.package,
        "extraRooms": request.extra_rooms,
        "term": request.term.value,
        "refusals": [_refusal(each) for each in attempt.refusals],
    }


def _refusal(refusal: Refusal) -> dict[str, Any]:
    clears_on = refusal.clears_on
    return {
        "rule": refusal.rule.value,
        "field": refusal.field,
        "clearsOn": clears_on.isoformat() if clears_on else None,
    }
