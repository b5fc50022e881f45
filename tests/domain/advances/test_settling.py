"""What staff may do to an advance, by where it stands (S-REFUND, S-WRITE-OFF)."""

import pytest

from domain.advances.loan import AdvanceStatus
from domain.advances.settlement import refund_refusal, write_off_refusal
from tests.builders.advances import a_loan

MAY = {
    AdvanceStatus.AWAITING_CONFIRMATION: (False, False),
    AdvanceStatus.OUTSTANDING: (True, True),
    AdvanceStatus.REPAID: (True, False),
    AdvanceStatus.LAPSED: (False, False),
    AdvanceStatus.REFUNDED: (False, False),
    AdvanceStatus.WRITTEN_OFF: (True, False),
}


@pytest.mark.parametrize("status", AdvanceStatus)
def test_what_was_granted_is_refunded_once_and_what_is_owed_is_written_off_once(status: AdvanceStatus) -> None:
    """S-REFUND, S-WRITE-OFF."""
    loan = a_loan(status=status)
    assert (refund_refusal(loan) is None, write_off_refusal(loan) is None) == MAY[status]
