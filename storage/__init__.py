"""What is remembered: SQL and encryption. No sentence, and no rule of the field."""
