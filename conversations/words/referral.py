"""A partner proposed for an idea: choosing it, the resident's yes, and whether they called."""

from conversations.facts import Partner, Settings

BUTTON_REFER = "🤝 Orienter"
BUTTON_MORE = "Les autres partenaires"
BUTTON_PROPOSE = "🤝 Proposer"
BUTTON_LEAVE = "❌ Ne rien proposer"
BUTTON_YES = "👍 Oui, d'accord"
BUTTON_NO = "Non merci"
BUTTON_CALLED = "Oui, c'est fait"
BUTTON_NOT_CALLED = "Pas encore"

WHICH = "Quel partenaire pour cette idée ?\nLes plus proches de l'idée sont en haut."
NO_PARTNERS = "Je ne connais pas de partenaire.\nLa personne qui s'occupe du robot peut en ajouter."
TOO_LONG = "C'est trop long.\nÉcrivez une ou deux phrases."


def proposed(name: str, partner: Partner) -> str:
    return f"Je propose à {name} : {partner.name}.\nÉcrivez pourquoi, en une phrase.\nOu appuyez sur Proposer."


def why(partner: Partner) -> str:
    return f"Pourquoi {partner.name} ?\nÉcrivez une phrase.\nOu appuyez sur Proposer."


def sent(name: str) -> str:
    return f"C'est proposé.\nJ'attends la réponse de {name}."


def already(partner: Partner) -> str:
    return f"C'est déjà proposé : {partner.name}."


def asked(number: int, partner: Partner, why: str, settings: Settings) -> str:
    helps = f"Ils aident pour : {partner.helps}." if partner.helps else ""
    lines = (
        f"{settings.first_name} pense à quelqu'un pour votre idée numéro {number}.",
        f"C'est : {partner.name}.",
        why or helps,
        "Ils peuvent vous appeler.",
        "Je donne votre nom et votre contact seulement si vous dites oui.",
    )
    return "\n".join(filter(None, lines))


def agreed(partner: Partner, has_contact: bool, settings: Settings) -> str:
    how = "" if has_contact else f"\n{settings.first_name} vous demande d'abord comment vous appeler."
    told = f"Merci.\n{settings.first_name} parle de vous à : {partner.name}.{how}"
    return f"{told}\nPour changer, appuyez sur : Mes accords."


REFUSED = "D'accord, je ne donne rien."


def desk_agreed(name: str, contact: str, partner: Partner) -> str:
    how = f"Contact : {contact}." if contact else "Pas de contact : demandez-lui comment l'appeler."
    return f"✅ {name} dit oui pour : {partner.name}.\nVous pouvez donner son nom.\n{how}"


def desk_refused(name: str, partner: Partner) -> str:
    return f"{name} dit non pour : {partner.name}."


def did_they_call(partner: Partner) -> str:
    return f"Pour votre idée, il y a : {partner.name}.\nIls vous ont appelé ?"


THANKS = "Merci.\nVotre réponse aide la Fabrik."


def desk_called(name: str, partner: Partner) -> str:
    return f"✅ {partner.name} a appelé {name}."


def desk_not_called(name: str, partner: Partner) -> str:
    return f"{partner.name} n'a pas encore appelé {name}.\nVous pouvez les relancer."


STEPS = {
    "offered": "proposé :",
    "yes": "oui pour :",
    "no": "non pour :",
    "called": "a appelé :",
    "not-called": "pas encore d'appel :",
}


def step(what: str) -> str:
    """A line under the card."""
    key, _, partner = what.partition(":")
    return f"🤝 {STEPS[key]} {partner}"
