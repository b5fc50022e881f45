"""The way out to identity providers."""

from gateways.issuers.http import DocumentUnavailableError, HttpDocuments

__all__ = ["DocumentUnavailableError", "HttpDocuments"]
