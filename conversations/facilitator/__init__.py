"""What the facilitator sees and does."""
