"""Confirmations by e-mail: tried for a day, given up and shown, sent again to another address (O-EMAIL)."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest_asyncio

from domain.online.mail import Mail, MailState
from domain.ports.lookups.pages import Window
from domain.usecases.delivery.send_mail_again import SendAgainCommand
from tests.databases import Database
from tests.fakes.outside.mail_gateway import FakeMailGateway
from tests.services.online.place import EMAIL, Place, somewhere
from tests.usecases.requests import made


@pytest_asyncio.fixture
async def mailing(database: Database) -> AsyncIterator[Place]:
    async with somewhere(database) as place:
        await place.on_record()
        (_, code), *_ = (await place.issued()).codes
        made(await place.renew(code))
        yield place


def server(place: Place) -> FakeMailGateway:
    assert place.installed is not None
    return place.installed.mails


async def the_mail(place: Place) -> Mail:
    page = await place.service.mails.lookups.mails(None, Window(10))
    ((_, mail),) = page.items
    return mail


async def test_a_mail_is_sent_once(mailing: Place) -> None:
    """O-EMAIL."""
    assert (await mailing.service.mails.deliver(), await mailing.service.mails.deliver()) == (1, 0)
    (taken,) = server(mailing).taken
    assert (taken.mail.to, taken.renewal.card_number) == (EMAIL, "10000000001")
    assert (await the_mail(mailing)).state is MailState.SENT


async def test_a_passing_fault_is_tried_again_at_growing_intervals_for_a_day(mailing: Place) -> None:
    """O-EMAIL: then it is given up and shown to staff."""
    server(mailing).away, tried = True, 0
    for _ in range(24 * 60 + 120):
        tried += await mailing.service.mails.deliver()
        mailing.clock.pass_by(timedelta(minutes=1))
    mail = await the_mail(mailing)
    assert (mail.state, mail.trouble) == (MailState.GIVEN_UP, "451 come again")
    assert 25 <= tried <= 45


async def test_a_lasting_one_is_given_up_and_sent_again_to_another_address(mailing: Place) -> None:
    """O-EMAIL: under the same Message-ID, which is that of the row."""
    server(mailing).refuses = True
    await mailing.service.mails.deliver()
    given_up = await the_mail(mailing)
    assert given_up.state is MailState.GIVEN_UP
    server(mailing).refuses = False
    command = SendAgainCommand(mail=given_up.ref, email="new@example.test")
    made(await mailing.service.mails.again(mailing.by(), command))
    assert await mailing.service.mails.deliver() == 1
    (taken,) = server(mailing).taken
    assert (taken.mail.to, taken.mail.id) == ("new@example.test", given_up.id)


async def test_one_that_was_claimed_by_somebody_who_died_is_sent_after_the_lease(mailing: Place) -> None:
    """O-EMAIL: a crash loses none."""
    outbox = mailing.service.mails.deliver.outbox
    assert len(await outbox.claim(mailing.clock.now(), timedelta(minutes=3), 10)) == 1
    assert await mailing.service.mails.deliver() == 0
    mailing.clock.pass_by(timedelta(minutes=3))
    assert await mailing.service.mails.deliver() == 1


async def test_the_activation_goes_out_whether_or_not_the_mail_does(mailing: Place) -> None:
    """O-ACTIVATE."""
    server(mailing).away = True
    assert await mailing.service.deliver_activations() == 1
    assert mailing.installed is not None
    assert await mailing.installed.ask("SELECT state FROM activation") == "ACKNOWLEDGED"
