"""What an issuer that does not answer is told as."""


class DocumentUnavailableError(Exception):
    """There is no such document to be had now, or what came is none."""
