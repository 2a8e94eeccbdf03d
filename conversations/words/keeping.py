"""Long after somebody was last heard of: are their ideas still to be kept?"""

from datetime import date

from conversations import dates

BUTTON_KEEP = "Oui, gardez-la"
BUTTON_ERASE = "🗑️ Tout effacer"
KEPT = "D'accord, je garde tout.\nVous pouvez écrire ici quand vous voulez."


def still_kept(ideas: int, day: date) -> str:
    what = "vos idées" if ideas > 1 else "votre idée"
    return (
        "Vous ne m'avez pas écrit depuis longtemps.\n"
        f"Je garde encore {what} ?\n"
        f"Sans réponse avant {dates.day(day)}, j'efface tout."
    )
