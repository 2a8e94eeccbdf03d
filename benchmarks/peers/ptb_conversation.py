"""The same form as python-telegram-bot's own examples write it: Application, ConversationHandler, PicklePersistence."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Any

from form import DONE, FIELDS_AFTER, MENU, SENT, STEPS, WELCOME
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

Context = ContextTypes.DEFAULT_TYPE


def keys(labels: tuple[str, ...]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=label[:20])] for label in labels])


async def start(update: Update, _: Context) -> None:
    assert update.message
    await update.message.reply_text(WELCOME, reply_markup=keys(MENU))


async def begin(update: Update, context: Context) -> int:
    assert update.callback_query
    assert context.user_data is not None
    await update.callback_query.answer()
    context.user_data.clear()
    return await ask(0, update, context)


async def ask(number: int, update: Update, context: Context) -> int:
    assert update.effective_chat
    assert context.user_data is not None
    name, text, labels = STEPS[number]
    if name == "relecture":
        text += "".join(f"\n\n{key}\n{', '.join(said)}" for key, said in context.user_data.items())
    await update.effective_chat.send_message(text, reply_markup=keys(labels))
    return number


async def answered(number: int, update: Update, context: Context) -> int:
    """One answer to a step: kept, and the next step is asked."""
    assert context.user_data is not None
    kept = context.user_data.setdefault(STEPS[number][0], [])
    if query := update.callback_query:
        await query.answer()
        if STEPS[number][0] == "sujet" and query.data != "C'est tout":
            kept.append(query.data)
            await query.edit_message_reply_markup(keys(FIELDS_AFTER))
            return number
        kept.append(query.data)
    elif update.message:
        kept.append(update.message.text)
        if STEPS[number][0] == "idée" and update.message.text != "fini":
            return number
    return await go_on(number + 1, update, context)


async def go_on(number: int, update: Update, context: Context) -> int:
    if number < len(STEPS):
        return await ask(number, update, context)
    assert update.effective_chat
    await update.effective_chat.send_message(SENT, reply_markup=keys(DONE))
    return ConversationHandler.END


def handlers(number: int) -> list[Any]:
    take = partial(answered, number)
    return [CallbackQueryHandler(take), MessageHandler(filters.TEXT & ~filters.COMMAND, take)]


def main() -> None:
    token, address, folder = sys.argv[1:]
    kept = PicklePersistence(Path(folder) / "peer.pickle")
    application = Application.builder().token(token).base_url(f"{address}/bot").persistence(kept).build()
    application.add_handler(CommandHandler("start", start))
    application.add_handler(
        ConversationHandler(
            entry_points=[CallbackQueryHandler(begin, pattern="^J'ai une idée$")],
            states={number: handlers(number) for number in range(len(STEPS))},
            fallbacks=[],
            name="idea",
            persistent=True,
        )
    )
    application.run_polling()


if __name__ == "__main__":
    main()
