"""Publishing versions of prices, policies and terms."""
