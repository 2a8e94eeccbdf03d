"""What the flyer says of the place, as it stands when the configuration says nothing else. Values only.

Sources: the flyer of the season 2023-2024; the 36 towns of the CA de Lens - Liévin as the DGCL (2025) and the INSEE
write them. The flyer names the partners but not what each helps with: what it leaves out stays empty here.
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.facts import Card, Choice


@dataclass(frozen=True, slots=True)
class Partner:
    """Somebody an idea can be sent to: what they help with and where they are, as residents read it."""

    name: str
    helps: str = ""
    where: str = ""


COMMUNES = (
    "Ablain-Saint-Nazaire",
    "Acheville",
    "Aix-Noulette",
    "Angres",
    "Annay",
    "Avion",
    "Bénifontaine",
    "Billy-Montigny",
    "Bouvigny-Boyeffles",
    "Bully-les-Mines",
    "Carency",
    "Éleu-dit-Leauwette",
    "Estevelles",
    "Fouquières-lès-Lens",
    "Givenchy-en-Gohelle",
    "Gouy-Servins",
    "Grenay",
    "Harnes",
    "Hulluch",
    "Lens",
    "Liévin",
    "Loison-sous-Lens",
    "Loos-en-Gohelle",
    "Mazingarbe",
    "Méricourt",
    "Meurchin",
    "Noyelles-sous-Lens",
    "Pont-à-Vendin",
    "Sains-en-Gohelle",
    "Sallaumines",
    "Servins",
    "Souchez",
    "Vendin-le-Vieil",
    "Villers-au-Bois",
    "Vimy",
    "Wingles",
)

NEIGHBOURS = (
    "Hénin-Beaumont",
    "Carvin",
    "Courrières",
    "Oignies",
    "Libercourt",
    "Leforest",
    "Dourges",
    "Évin-Malmaison",
    "Rouvroy",
    "Drocourt",
    "Montigny-en-Gohelle",
    "Nœux-les-Mines",
    "Barlin",
    "Hersin-Coupigny",
    "Douvrin",
    "Haisnes",
    "Billy-Berclau",
    "Auchy-les-Mines",
    "Vermelles",
    "Arleux-en-Gohelle",
    "Thélus",
    "Neuville-Saint-Vaast",
)

FIELDS = (
    Choice("solidarity", "entraide et solidarité"),
    Choice("culture", "culture"),
    Choice("sport", "sport"),
    Choice("garden", "jardin et nature"),
    Choice("cooking", "cuisine"),
    Choice("youth", "enfants et jeunes"),
    Choice("other", "autre"),
)

PARTNERS = (
    Partner("AFERTES-UNAFORIS", "la formation au travail éducatif et social"),
    Partner("CAF du Pas-de-Calais", "", "Pas-de-Calais"),
    Partner("Avenir des Cités", "la prévention"),
    Partner("Conseil départemental du Pas-de-Calais", "", "Pas-de-Calais"),
    Partner("Fédération des Centres Sociaux du Pas-de-Calais", "", "Pas-de-Calais"),
    Partner("APEI Lens et environs", "", "Lens et environs"),
    Partner("UDCCAS du Pas-de-Calais", "", "Pas-de-Calais"),
    Partner("URIOPSS"),
    Partner("Communauté d'agglomération de Lens-Liévin", "", "Lens-Liévin"),
    Partner("Fondation Territoriale des Lumières - Fondation de France"),
    Partner("CCAS de Harnes", "", "Harnes"),
    Partner("Associations et centres sociaux", "", "Lens-Liévin"),
)

# {animatrice}, {téléphone}, {courriel}, {nom} and {territoire} are filled in, so that a new facilitator is one change.
CARDS = (
    Card(
        "À quoi ça sert ?",
        "{nom} aide les idées des habitants.\n"
        "Elle aide aussi les idées des associations.\n"
        "On y trouve du soutien et des conseils.",
    ),
    Card(
        "Pour qui ?",
        "Une personne seule peut venir, et un groupe aussi.\n"
        "L'idée sert à plusieurs personnes.\n"
        "Elle se fait avec les habitants du quartier ou de la ville.",
    ),
    Card(
        "Comment ça se passe ?",
        "Il y a une réunion chaque mois.\n"
        "Vous parlez de votre idée avec des gens d'ici.\n"
        "Ensemble, vous cherchez comment la faire.",
    ),
    Card(
        "Des exemples",
        "Des jardins partagés entre habitants.\n"
        "Des ateliers pour créer ou faire la cuisine.\n"
        "Du théâtre, et des contes dans une grande tente ronde.",
    ),
    Card(
        "Qui participe ?",
        "Il y a des habitants, des salariés et des bénévoles.\n"
        "Il y a des associations et des centres sociaux.\n"
        "La CAF et le Département participent aussi.",
    ),
    Card(
        "Où et quand ?",
        "Il y a une réunion chaque mois.\nElle change de ville.\nElle peut venir partout sur {territoire}.",
    ),
    Card(
        "Contact",
        "L'animatrice s'appelle {animatrice}.\nSon téléphone : {téléphone}.\nSon e-mail : {courriel}.",
    ),
)
