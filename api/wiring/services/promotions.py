"""Putting promotions together: its use cases get their ports here, by hand."""

from dataclasses import dataclass

from api.wiring.ports import Ports
from api.wiring.services.auto_renewals import together
from domain.ports.lookups.promotions import PromotionLookups
from domain.usecases.promotions.answer_sms import AnswerPromotionSms
from domain.usecases.promotions.change_package import ChangePackage
from domain.usecases.promotions.desk import Desk
from domain.usecases.promotions.enrol_in_promotion import EnrolInPromotion
from domain.usecases.promotions.forecast_renewal import ForecastRenewal
from domain.usecases.promotions.lapse_requests import LapseRequests
from domain.usecases.promotions.publish_promotion import PublishPromotion, PublishRegions
from domain.usecases.promotions.report_usage import ReportPromotionUsage
from domain.usecases.promotions.run_due_promotions import RunDuePromotions
from domain.usecases.promotions.run_promotion_day import RunPromotionDay
from domain.usecases.promotions.stop_promotion import StopPromotion


@dataclass(frozen=True, slots=True, kw_only=True)
class Promotions:
    """Everything about promotions that the ways in may call."""

    lookups: PromotionLookups
    enrol: EnrolInPromotion
    stop: StopPromotion
    change: ChangePackage
    answer_sms: AnswerPromotionSms
    report_usage: ReportPromotionUsage
    lapse_requests: LapseRequests
    publish: PublishPromotion
    publish_regions: PublishRegions
    forecast: ForecastRenewal
    run: RunPromotionDay
    run_due: RunDuePromotions


def promotions_over(ports: Ports) -> Promotions:
    """Give every use case of promotions its ports."""
    desk = Desk(
        works=ports.works, catalogues=ports.catalogues, clock=ports.clock, new_id=ports.new_id, texts=ports.texts
    )
    run = RunPromotionDay(
        sweeps=ports.promotion_sweeps,
        catalogues=ports.catalogues,
        clock=ports.clock,
        new_id=ports.new_id,
        texts=ports.texts,
        together=together,
        at_once=ports.turns,
    )
    forecast = ForecastRenewal(ports.promotion_sweeps, ports.catalogues, ports.clock)
    return Promotions(
        lookups=ports.promotions,
        enrol=EnrolInPromotion(desk),
        stop=StopPromotion(desk),
        change=ChangePackage(desk),
        answer_sms=AnswerPromotionSms(desk),
        report_usage=ReportPromotionUsage(desk),
        lapse_requests=LapseRequests(desk),
        publish=PublishPromotion(desk, forecast),
        publish_regions=PublishRegions(desk),
        forecast=forecast,
        run=run,
        run_due=RunDuePromotions(run),
    )
