"""The enumerations of the domain, given to GraphQL as they are."""

import strawberry

from domain.advances.loan import AdvanceStatus
from domain.auto_renewals.auto_renewal import AutoRenewalStatus
from domain.catalogue.bundle import Bundle
from domain.catalogue.package import ProductLine
from domain.catalogue.price import Timing
from domain.ledger.accounts import AccountKind
from domain.months import Term
from domain.refusal import FigureUnit, Rule
from domain.renewals.quote import QuoteFigure
from domain.renewals.renewal import ActivationStatus, RenewalStatus
from domain.renewals.request import PaymentMethod
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Billing, LineStatus, Operator, Segment
from domain.sweeps.sweep import SweepKind

strawberry.enum(ProductLine, description="The television company's product lines.")
strawberry.enum(Term, description="How long a bought period lasts.")
strawberry.enum(Timing, description="Whether a price is for cards in date, for expired ones, or for both (K-TIMING).")
strawberry.enum(PaymentMethod, description="How a renewal is paid.")
strawberry.enum(Operator, description="Whose line a number is.")
strawberry.enum(Billing, description="How a line is paid for.")
strawberry.enum(Segment, description="Who holds a line.")
strawberry.enum(LineStatus, description="What a line may do.")
strawberry.enum(CardStatus, description="What the television company says of a card (K-CARD).")
strawberry.enum(RenewalStatus, description="What was refused is no renewal: it is a RefusedAttempt.")
strawberry.enum(
    ActivationStatus,
    description="REJECTED: the television company will not serve this card; the money is due back.",
)
strawberry.enum(Rule, description="A rule of the specification; K_MAX_MONTH is K-MAX-MONTH there.")
strawberry.enum(FigureUnit, description="What the figures of a refusal count.")
strawberry.enum(QuoteFigure, description="The figures of a quote that rest on something.")
strawberry.enum(AccountKind, description="The kinds of accounts that double entry knows.")
strawberry.enum(Bundle, description="A kind of minutes, messages or data that S-Plus advances (S-OFFER).")
strawberry.enum(AutoRenewalStatus, description="Where a registration stands; only an active one occupies its card.")
strawberry.enum(SweepKind, description="What a day's run does with the cards that are due.")
strawberry.enum(
    AdvanceStatus, description="Where an advance stands; WRITTEN_OFF is still owed until it is paid (S-WRITE-OFF)."
)
