"""Putting S-Plus together: its use cases get their ports here, by hand."""

from dataclasses import dataclass

from api.wiring.ports import Ports
from domain.ports.lookups.advances import AdvanceLookups
from domain.usecases.advances.confirm_advance import ConfirmAdvance
from domain.usecases.advances.make_offers import MakeOffers
from domain.usecases.advances.offer_advances import OfferAdvances
from domain.usecases.advances.report_bundle_usage import ReportBundleUsage
from domain.usecases.advances.report_failed_call import ReportFailedCall
from domain.usecases.advances.request_advance import RequestAdvance
from domain.usecases.advances.settle_advance import SettleAdvance
from domain.usecases.advances.try_ceilings import TryCeilings
from domain.usecases.catalogue.publish_advance_terms import PublishAdvancePrice, PublishCeilings


@dataclass(frozen=True, slots=True, kw_only=True)
class Advances:
    """Everything about advances that the ways in may call."""

    lookups: AdvanceLookups
    offers: OfferAdvances
    request: RequestAdvance
    confirm: ConfirmAdvance
    settle: SettleAdvance
    report_failed_call: ReportFailedCall
    make_offers: MakeOffers
    report_usage: ReportBundleUsage
    publish_price: PublishAdvancePrice
    publish_ceilings: PublishCeilings
    try_ceilings: TryCeilings


def advances_over(ports: Ports) -> Advances:
    """Give every use case of S-Plus its ports."""
    works, catalogues, clock, new_id, texts = ports.works, ports.catalogues, ports.clock, ports.new_id, ports.texts
    lookups, calls = ports.advances, ports.failed_calls
    return Advances(
        lookups=lookups,
        offers=OfferAdvances(lookups, catalogues, clock),
        request=RequestAdvance(works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=texts),
        confirm=ConfirmAdvance(works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=texts),
        settle=SettleAdvance(works, clock, new_id),
        report_failed_call=ReportFailedCall(calls, clock, new_id),
        make_offers=MakeOffers(
            calls=calls, works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=texts
        ),
        report_usage=ReportBundleUsage(works, clock),
        publish_price=PublishAdvancePrice(works, catalogues, clock, new_id),
        publish_ceilings=PublishCeilings(works, catalogues, clock, new_id),
        try_ceilings=TryCeilings(lookups),
    )
