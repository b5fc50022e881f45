"""The engine: what is asked, found, weighed and executed, whichever transport it came by.

It is a room of its own and no part of `request/`: what resolvers import stands below the schema, the engine above it.
"""
