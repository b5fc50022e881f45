"""Hypothesis as these tests use it: no example is judged by the time it takes."""

from hypothesis import HealthCheck, settings

settings.register_profile("giahan", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("giahan")
