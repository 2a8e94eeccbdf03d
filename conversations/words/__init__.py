"""Every sentence and button people read, in French, and nothing else. One file per conversation, same name."""
