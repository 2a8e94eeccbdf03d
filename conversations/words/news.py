"""News of the Fabrik: asking once whether somebody wants them, and stopping them at any moment."""

BUTTON_YES = "📰 Oui, les nouvelles"
BUTTON_NO = "Non merci"
BUTTON_NO_MORE = "📰 Plus de nouvelles"

OFFER = (
    "Voulez-vous nos nouvelles ?\n"
    "Par exemple : une fête, un atelier, une nouvelle date.\n"
    "Vous pouvez dire stop quand vous voulez."
)
ON = "C'est noté : vous recevez nos nouvelles.\nPour arrêter, écrivez : stop."
ALREADY = "Vous recevez nos nouvelles."
OFF = "C'est fait.\nJe ne vous envoie plus de nouvelles.\nPour recommencer, écrivez : nouvelles."
STAYS_OFF = "D'accord, pas de nouvelles."
