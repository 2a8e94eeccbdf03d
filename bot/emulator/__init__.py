"""A Telegram of one's own: the Bot API over HTTP on this computer, and people to play. Knows nothing of the bot."""
