"""What the statuses of SMPP 3.4 (section 5.1.3) mean for a message."""

from aiosmpplib import SmppCommand, SmppCommandStatus

from domain.ports.outside.message_gateway import MessageGatewayUnavailableError, MessageRefusedError

ANSWERS = frozenset({int(SmppCommand.SUBMIT_SM_RESP), int(SmppCommand.GENERIC_NACK)})

# Only what is wrong with this one message: a sender or an account that is not set up would refuse them all, and they
# are to wait until it is.
NEVER = frozenset(
    int(status)
    for status in (
        SmppCommandStatus.ESME_RINVMSGLEN,
        SmppCommandStatus.ESME_RINVDSTADR,
        SmppCommandStatus.ESME_RINVDSTTON,
        SmppCommandStatus.ESME_RINVDSTNPI,
        SmppCommandStatus.ESME_RX_P_APPN,
        SmppCommandStatus.ESME_RX_R_APPN,
    )
)
TOO_MUCH = frozenset({int(SmppCommandStatus.ESME_RTHROTTLED), int(SmppCommandStatus.ESME_RMSGQFUL)})
KNOWN = frozenset(int(status) for status in SmppCommandStatus)


def check(status: int) -> None:
    """Check that a message was taken.

    Raises:
        MessageGatewayUnavailableError: where another time may be better.
        MessageRefusedError: where it never will be.
    """
    if status == SmppCommandStatus.ESME_ROK:
        return
    if status in NEVER:
        raise MessageRefusedError(named(status))
    raise MessageGatewayUnavailableError(named(status))


def named(status: int) -> str:
    """Name a status; those of the centre's own have a number alone."""
    return SmppCommandStatus(status).name if status in KNOWN else f"status 0x{status:08X}"
