"""Who changed what: the record of every change by staff or a partner."""
