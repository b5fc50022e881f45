"""The demo data: a dozen subscribers and cards that each show one situation."""

from api.demo.data import DemoLine, describe_demo
from api.demo.loading import DemoSummary, load_demo

__all__ = ["DemoLine", "DemoSummary", "describe_demo", "load_demo"]
