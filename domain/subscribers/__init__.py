"""Who pays and what is paid for: the subscriber and the decoder card."""
