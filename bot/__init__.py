"""Listens, keeps and sends: the only place that knows Telegram, the clock and the configuration."""
