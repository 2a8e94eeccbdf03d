"""Words as they sound, and what they mostly meant: what understanding and danger both listen with."""
