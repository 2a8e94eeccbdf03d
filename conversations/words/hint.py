"""What the facilitator reads when her words are hard to read."""

from conversations.reading_ease import Hard

BUTTON_SEND = "Envoyer quand même"
BUTTON_REWRITE = "✏️ J'écris autrement"
REWRITE = "D'accord, écrivez un autre message.\nDes phrases courtes se lisent mieux."


def hard(found: Hard) -> str:
    if found.sentence:
        return f"Votre phrase a {found.sentence} mots.\nElle est longue à lire.\nPouvez-vous faire 2 phrases ?"
    return f"Ces mots sont peut-être durs à lire : {', '.join(found.words)}.\nPouvez-vous le dire plus simplement ?"
