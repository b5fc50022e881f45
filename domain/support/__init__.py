"""What staff need to know of a customer: every rule with its figures, answers to frequent questions, what happened."""
