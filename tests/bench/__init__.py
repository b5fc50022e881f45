"""The benchmarks go on working while what they measure changes."""
