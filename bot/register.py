"""The sheet of the register (article 30 of the GDPR), made from the configuration: it says what this robot really does.

What the program can't know is marked as to be filled in, never guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from html import escape

from bot.config import Config, to_settings
from conversations import dates, privacy
from conversations.words.privacy import duration

TO_FILL = "À compléter"
Rows = Sequence[tuple[str, str]]

PURPOSES: Rows = (
    (
        "Recevoir l'idée d'un habitant, y répondre, la suivre",
        "Consentement (article 6.1.a), demandé avant tout",
    ),
    ("Rappeler les réunions", "Consentement séparé, arrêté par « stop »"),
    ("Envoyer des nouvelles", "Consentement séparé, arrêté par un bouton"),
    ("Donner une date, un lieu, une aide", "Intérêt légitime (article 6.1.f) : les mots ne sont pas gardés"),
    ("Sécurité et journaux techniques", "Intérêt légitime (article 6.1.f) : ni texte ni nom dans les journaux"),
    ("Danger grave", "Intérêts vitaux (article 6.1.d) : numéros donnés, animatrice prévenue, message pas gardé"),
)
DATA: Rows = (
    ("Identifiant de la discussion Telegram", "Donné par Telegram ; ni nom affiché, ni pseudo, ni photo de profil"),
    ("Prénom ou nom choisi, téléphone ou e-mail", "Facultatifs, donnés par la personne"),
    ("Idée : textes, voix, photos, commune, besoin, avec qui", "Donnés par la personne ; voix et photos par référence"),
    ("Venue aux réunions, rappels choisis", "Donnés par la personne"),
    ("Accords, avec leur date et la version du texte", "Preuve du consentement"),
    ("« 15 ans ou plus »", "Déclaré juste avant l'envoi ; aucune date de naissance"),
)
RIGHTS: Rows = (
    ("Accès, portabilité", "« mes données » : phrases, fichier JSON, voix et photos renvoyées"),
    ("Rectification", "« Changer une réponse », avant et après l'envoi"),
    ("Effacement", "« effacer » : tout de suite, sauvegardes comprises après une restauration"),
    ("Retrait d'un accord, opposition", "« mes accords », « stop » : tout de suite"),
    (
        "Demande par téléphone ou par lettre",
        "fabrik export et fabrik erase, une fois l'identité vérifiée",
    ),
)
# Each duration of the configuration, by its key: a test holds that none is missing.
DURATIONS = {
    "draft_days": "Idée commencée, jamais envoyée",
    "visitor_days": "Discussion de quelqu'un qui a juste posé une question, sans nouvelles",
    "media_days": "Références des voix, photos et positions, après l'envoi",
    "withdrawn_days": "Idée retirée par la personne",
    "idea_days": "Idée envoyée, nom, moyen de répondre, accords : après le dernier contact",
    "ask_days_before": "La personne est interrogée avant la fin de cette durée",
    "reminder_days": "Rappels demandés, sans nouvelles",
    "failure_days": "Messages que le robot n'a pas pu lire ou envoyer",
    "proof_days": "Preuve d'un effacement : une empreinte et une date",
}


def document(config: Config, today: date) -> str:
    """The sheet as an HTML page: a browser prints it, a word processor opens it."""
    sections = (
        _table("Qui", _who(config)),
        _table("Pourquoi, et sur quelle base", PURPOSES),
        _list("Personnes concernées", ("Les habitants qui écrivent au robot, à partir de 15 ans", "Les animatrices")),
        _table("Données", DATA),
        _table("Destinataires", _recipients(config)),
        _table("Hors de l'Union européenne", (("Telegram", TELEGRAM),)),
        _table("Durées", _durations(config)),
        _table("Sécurité", _security(config)),
        _table("Droits des personnes", RIGHTS),
        _table("Analyse d'impact (AIPD)", IMPACT),
    )
    title = f"Registre : robot « {config.place.name} »"
    version = privacy.version(to_settings(config))
    made = f"Fiche faite le {dates.day(today)}. Texte d'information lu par les personnes : version {version}."
    body = "\n".join((f"<h1>{escape(title)}</h1>", f"<p>{escape(made)}</p>", *sections))
    head = f'<!doctype html>\n<html lang="fr"><meta charset="utf-8"><title>{escape(title)}</title>\n{STYLE}\n'
    return f"{head}{body}\n</html>\n"


TELEGRAM = (
    "Responsable à part, et non sous-traitant. Les messages ne sont pas chiffrés de bout en bout."
    " Le robot le dit, et offre le téléphone, l'e-mail et la réunion."
)
IMPACT: Rows = (
    ("Critères", "Public parfois fragile ; textes libres qui peuvent dire la santé, la famille, l'argent"),
    ("Décision (faite ou non, pourquoi, date)", TO_FILL),
    (
        "Référentiel des durées du secteur social (CNIL, délibération 2023-095)",
        "Écrit surtout pour les établissements de l'article L. 312-1 du code de l'action sociale. Il ne s'applique"
        " peut-être pas ici : à dire par la personne chargée des données.",
    ),
)
STYLE = (
    "<style>body{font:16px/1.5 sans-serif;max-width:52em;margin:2em auto;padding:0 1em}"
    "table{border-collapse:collapse;width:100%}"
    "td,th{border:1px solid #777;padding:.4em;text-align:left;vertical-align:top}th{width:40%}</style>"
)


def _who(config: Config) -> Rows:
    together = ("Les partenaires décident-ils avec elle ? (responsables conjoints)", TO_FILL)
    return (
        ("Responsable", config.association.name),
        ("Adresse", config.association.address or TO_FILL),
        ("Contact pour les données", config.association.data_email or config.facilitator.email or TO_FILL),
        together if config.place.partners else ("Responsables conjoints", "Aucun"),
    )


def _recipients(config: Config) -> Rows:
    partners = ", ".join(partner.name for partner in config.place.partners)
    return (
        ("Animatrice et son équipe", f"{config.facilitator.name} : les idées, les noms, les moyens de répondre"),
        *((("Partenaires, si la personne dit oui", partners),) if partners else ()),
        ("Bénévole qui s'occupe de l'ordinateur", "La base, chiffrée ; la clé est ailleurs"),
        ("Hébergeur (contrat, article 28)", TO_FILL),
    )


def _durations(config: Config) -> Rows:
    kept = [(name, duration(getattr(config.retention, key))) for key, name in DURATIONS.items()]
    backups = duration(config.backup.keep) if config.backup.folder else "Pas de sauvegarde de nuit"
    journal = "Choisie dans le système qui les garde : 6 mois à 1 an (CNIL)"
    return (*kept, ("Sauvegardes de chaque nuit", backups), ("Journaux", journal))


def _security(config: Config) -> Rows:
    return (
        ("Chiffrement", "Ce que les gens disent, leurs noms, leurs numéros : AES-GCM, clé hors de la base"),
        ("Accès", "Un lien à usage unique par animatrice ; les droits sont lus dans la base, jamais dans un bouton"),
        ("Entrée", "Webhook avec secret" if config.is_webhook else "Le robot demande lui-même ses messages, par HTTPS"),
        ("Journaux", "Heure, sorte d'événement, pseudonyme qui change chaque mois ; jamais de texte"),
        ("Effacement", "Rejoué après chaque restauration"),
        ("Fuite", "Marche à suivre : docs/operating.md ; CNIL sous 72 heures"),
    )


def _table(title: str, rows: Rows) -> str:
    lines = "\n".join(f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in rows)
    return f"<h2>{escape(title)}</h2>\n<table>\n{lines}\n</table>"


def _list(title: str, items: Iterable[str]) -> str:
    lines = "\n".join(f"<li>{escape(item)}</li>" for item in items)
    return f"<h2>{escape(title)}</h2>\n<ul>\n{lines}\n</ul>"
