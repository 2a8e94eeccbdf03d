"""The same form as python-telegram-bot's own examples write it: Application, ConversationHandler, PicklePersistence."""

from __future__ import annotations

import os
import sys
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

Context = ContextTypes.DEFAULT_TYPE
STEPS = ("agree", "what", "done", "about", "where", "with", "help", "name", "answer", "send", "age")
QUESTIONS = {
    "agree": ("Question 1 sur 6\nRacontez votre idée.", ["Je n'ai pas compris", "Revenir"]),
    "done": ("Question 2 sur 6\nVotre idée parle de quoi ?", ["Entraide", "Culture", "Sport", "Jardin", "Cuisine"]),
    "about": ("Question 3 sur 6\nC'est dans quelle commune ?", ["Je ne sais pas", "Ailleurs"]),
    "where": ("Question 4 sur 6\nAvec qui ?", ["Seul", "Voisins", "Groupe", "Association"]),
    "with": ("Question 5 sur 6\nDe quoi avez-vous besoin ?", ["Conseils", "Personnes", "Lieu", "Matériel", "Argent"]),
    "help": ("Question 6 sur 6\nVotre nom ?", ["Passer"]),
    "name": ("Question 6 sur 6\nOù vous répondre ?", ["Ici", "Téléphone", "E-mail"]),
    "send": ("Avez-vous 15 ans ou plus ?", ["Oui", "Non"]),
}


def keys(labels: list[str]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=label)] for label in labels])


async def start(update: Update, _: Context) -> None:
    assert update.message
    await update.message.reply_text("Je suis le robot.", reply_markup=keys(["Idée", "Réunion", "Rappels", "Infos"]))


async def begin(update: Update, context: Context) -> int:
    assert update.message
    assert context.user_data is not None
    context.user_data.clear()
    await update.message.reply_text("C'est d'accord ?", reply_markup=keys(["Oui", "Non"]))
    return 0


def step(number: int) -> Any:
    name = STEPS[number]

    async def handle(update: Update, context: Context) -> int:
        assert update.message
        assert context.user_data is not None
        context.user_data[name] = update.message.text
        if name == "answer":
            told = "\n".join(f"{key} : {value}" for key, value in context.user_data.items())
            await update.message.reply_text(f"Voici votre idée.\n{told}", reply_markup=keys(["Envoyer", "Changer"]))
        elif name == "age":
            await update.message.reply_text("C'est envoyé !")
            return int(ConversationHandler.END)
        elif name in QUESTIONS:
            text, labels = QUESTIONS[name]
            await update.message.reply_text(text, reply_markup=keys(labels))
        return number + 1

    return MessageHandler(filters.TEXT & ~filters.COMMAND, handle)


def main() -> None:
    token, address, folder = sys.argv[1:]
    application = (
        Application.builder()
        .token(token)
        .base_url(f"{address}/bot")
        .persistence(PicklePersistence(os.path.join(folder, "peer.pickle")))
        .build()
    )
    application.add_handler(CommandHandler("start", start))
    application.add_handler(
        ConversationHandler(
            entry_points=[MessageHandler(filters.TEXT & ~filters.COMMAND, begin)],
            states={number: [step(number)] for number in range(len(STEPS))},
            fallbacks=[],
            name="idea",
            persistent=True,
        )
    )
    application.run_polling()


if __name__ == "__main__":
    main()
