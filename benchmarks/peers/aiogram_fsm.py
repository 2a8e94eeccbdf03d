"""The same form as aiogram's own examples write it: Dispatcher, a finite state machine, its storage in memory."""

from __future__ import annotations

import asyncio
import sys

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from form import DONE, FIELDS_AFTER, MENU, SENT, STEPS, WELCOME

router = Router()


class Idea(StatesGroup):
    step = State()


def keys(labels: tuple[str, ...]) -> InlineKeyboardMarkup:
    rows = [[InlineKeyboardButton(text=label, callback_data=label[:20])] for label in labels]
    return InlineKeyboardMarkup(inline_keyboard=rows)


@router.message(CommandStart())
async def start(message: Message) -> None:
    await message.answer(WELCOME, reply_markup=keys(MENU))


@router.callback_query(F.data == MENU[0])
async def begin(query: CallbackQuery, state: FSMContext) -> None:
    assert isinstance(query.message, Message)
    await query.answer()
    await state.set_state(Idea.step)
    await state.set_data({"number": 0})
    await ask(0, query.message, state)


async def ask(number: int, message: Message, state: FSMContext) -> None:
    name, text, labels = STEPS[number]
    if name == "relecture":
        said = (await state.get_data()).get("said", {})
        text += "".join(f"\n\n{key}\n{', '.join(words)}" for key, words in said.items())
    await message.answer(text, reply_markup=keys(labels))


async def keep(words: str, state: FSMContext) -> int:
    """The step that was answered; its words are kept."""
    data = await state.get_data()
    number = int(data["number"])
    said = data.get("said", {})
    said.setdefault(STEPS[number][0], []).append(words)
    await state.update_data(said=said)
    return number


async def go_on(number: int, message: Message, state: FSMContext) -> None:
    if number < len(STEPS):
        await state.update_data(number=number)
        await ask(number, message, state)
        return
    await state.clear()
    await message.answer(SENT, reply_markup=keys(DONE))


@router.callback_query(Idea.step)
async def pressed(query: CallbackQuery, state: FSMContext) -> None:
    assert isinstance(query.message, Message)
    await query.answer()
    number = await keep(query.data or "", state)
    if STEPS[number][0] == "sujet" and query.data != "C'est tout":
        await query.message.edit_reply_markup(reply_markup=keys(FIELDS_AFTER))
        return
    await go_on(number + 1, query.message, state)


@router.message(Idea.step, F.text)
async def wrote(message: Message, state: FSMContext) -> None:
    number = await keep(message.text or "", state)
    if STEPS[number][0] == "idée" and message.text != "fini":
        return
    await go_on(number + 1, message, state)


async def main() -> None:
    token, address, _ = sys.argv[1:]
    session = AiohttpSession(api=TelegramAPIServer.from_base(address))
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.include_router(router)
    await dispatcher.start_polling(Bot(token, session=session))


if __name__ == "__main__":
    asyncio.run(main())
