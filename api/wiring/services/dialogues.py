"""Putting dialogues together: sessions, messages that come in, and the use cases that they have carried out."""

from dataclasses import dataclass, replace

from api.wiring.ports import Ports
from api.wiring.services.performers import Doers, performers_of
from domain.dialogues.sms.gateway_9029 import read_9029
from domain.dialogues.sms.promotions_999 import read_999
from domain.dialogues.sms.reading import Readers
from domain.dialogues.sms.splus_511 import read_511
from domain.ports.lookups.dialogues import DialogueLookups
from domain.usecases.advances.confirm_advance import ConfirmAdvance
from domain.usecases.advances.request_advance import RequestAdvance
from domain.usecases.auto_renewals.cancel_auto_renewal import CancelAutoRenewal
from domain.usecases.auto_renewals.confirm_auto_renewal import ConfirmAutoRenewal
from domain.usecases.auto_renewals.register_auto_renewal import RegisterAutoRenewal
from domain.usecases.common.look_up_card import LookUpCard
from domain.usecases.dialogues.act_on_sms import ActOnSms
from domain.usecases.dialogues.answer_keypress import AnswerKeypress
from domain.usecases.dialogues.close_left_sessions import CloseLeftSessions
from domain.usecases.dialogues.forget_dialogues import ForgetDialogues
from domain.usecases.dialogues.open_session import OpenSession
from domain.usecases.dialogues.receive_sms import ReceiveSms
from domain.usecases.dialogues.screen_facts import ScreenFacts
from domain.usecases.promotions.answer_sms import AnswerPromotionSms
from domain.usecases.promotions.desk import Desk
from domain.usecases.renewals.renew_from_main_balance import RenewFromMainBalance
from gateways.decoders.in_time import InTimeCardSystem, begin

READERS: Readers = {"9029": read_9029, "511": read_511, "999": read_999}
"""Who reads the messages to which short code; a service that is told by SMS adds its own."""

__all__ = ["READERS", "Dialogues", "begin", "dialogues_over"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogues:
    """Everything about dialogues that the ways in may call."""

    lookups: DialogueLookups
    answer: AnswerKeypress
    receive: ReceiveSms
    act: ActOnSms
    close_left: CloseLeftSessions
    forget: ForgetDialogues


def dialogues_over(ports: Ports) -> Dialogues:
    """Give every use case of dialogues its ports; the card system has as long as somebody waits for a screen."""
    ports = replace(ports, card_system=InTimeCardSystem(ports.card_system))
    catalogues, clock, new_id, texts = ports.catalogues, ports.clock, ports.new_id, ports.texts
    look_up = LookUpCard(ports.works, ports.card_system, clock, new_id)
    sessions, incoming, performers = ports.sessions, ports.incoming, performers_of(_doers(ports, look_up))
    facts = ScreenFacts(
        lookups=ports.lookups, auto_renewals=ports.auto_renewals, advances=ports.advances, look_up=look_up, clock=clock
    )
    opening = OpenSession(sessions=sessions, facts=facts, clock=clock, new_id=new_id, texts=texts)
    closing = CloseLeftSessions(
        sessions=sessions, works=ports.works, catalogues=catalogues, clock=clock, new_id=new_id, texts=texts
    )
    return Dialogues(
        lookups=ports.dialogues,
        answer=AnswerKeypress(
            sessions=sessions,
            catalogues=catalogues,
            facts=facts,
            open=opening,
            close=closing,
            performers=performers,
            clock=clock,
            new_id=new_id,
            texts=texts,
        ),
        receive=ReceiveSms(
            incoming=incoming, readers=READERS, catalogues=catalogues, clock=clock, new_id=new_id, texts=texts
        ),
        act=ActOnSms(
            incoming=incoming,
            readers=READERS,
            performers=performers,
            catalogues=catalogues,
            clock=clock,
            new_id=new_id,
            texts=texts,
        ),
        close_left=closing,
        forget=ForgetDialogues(sessions=sessions, incoming=incoming, catalogues=catalogues, clock=clock),
    )


def _doers(ports: Ports, look_up: LookUpCard) -> Doers:
    works, catalogues, clock, new_id, texts = ports.works, ports.catalogues, ports.clock, ports.new_id, ports.texts
    return Doers(
        renew=RenewFromMainBalance(
            works=works, catalogues=catalogues, look_up=look_up, clock=clock, new_id=new_id, texts=texts
        ),
        register=RegisterAutoRenewal(
            works=works, catalogues=catalogues, look_up=look_up, clock=clock, new_id=new_id, texts=texts
        ),
        cancel=CancelAutoRenewal(works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=texts),
        confirm=ConfirmAutoRenewal(works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=texts),
        request_advance=RequestAdvance(works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=texts),
        confirm_advance=ConfirmAdvance(works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=texts),
        answer_promotions=AnswerPromotionSms(
            Desk(works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=texts)
        ),
        catalogues=catalogues,
    )
