"""The operator's short-message centre over SMPP 3.4; imported only where its address is set."""

from gateways.messages.smpp.gateway import SmppMessageGateway
from gateways.messages.smpp.session import SmppAccount

__all__ = ["SmppAccount", "SmppMessageGateway"]
