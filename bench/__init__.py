"""Benchmarks: what Giahan does beside what the machine could, as ratios taken in one run."""
