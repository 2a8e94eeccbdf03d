"""What is said and decided: plain functions on plain values. No clock, network, file, chance or Telegram."""
