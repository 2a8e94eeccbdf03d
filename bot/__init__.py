"""Listens, keeps and sends: the only place that knows Telegram, the clock and the configuration."""

VERSION = "0.1.0"  # as `fabrik --version` and /health say it; CHANGELOG.md says what is in it
