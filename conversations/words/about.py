"""Around the cards of « La Fabrik, c'est quoi ? »; the cards themselves are configuration."""

BUTTON_MORE = "▶️"


def next_card(title: str) -> str:
    return f"{BUTTON_MORE} {title}"
