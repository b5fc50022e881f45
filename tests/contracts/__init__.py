"""One exam for each port, sat by the stand-in and by the real thing."""
