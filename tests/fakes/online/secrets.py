"""Keys for tests: of codes, and of what was asked."""

from api.wiring.ports import OnlineSecrets
from domain.vouchers.code import VoucherKeys

SECRETS = OnlineSecrets(vouchers=VoucherKeys(((1, b"a key for tests"),)), sealing=b"another")
