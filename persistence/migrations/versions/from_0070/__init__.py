"""Migrations 0070 to 0079."""
