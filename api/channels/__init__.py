"""The channels: USSD and SMS as gateways pass them on, forms over HTTP; and a telephone to try them on."""
