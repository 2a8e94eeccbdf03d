"""The main journeys on the page, with the real robot: an idea with voice and photo, an answer, a reminder."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import expect

from tests.browser.conftest import WIDE
from tests.browser.walk import walking

EVE = datetime(2023, 9, 28, 16, 0, tzinfo=UTC)  # six in the evening there, the day before the first meeting

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_nothing_is_lost_while_telegram_is_away(tab: Any) -> None:
    await tab.page.set_viewport_size(WIDE)
    async with walking(tab.page) as walk:
        await walk.starts()
        await tab.page.locator("#faults summary").click()
        await tab.page.get_by_role("button", name="Telegram est absent").click()
        await walk.resident.says("c'est quand la réunion ?")
        await expect(tab.page.locator("#outbox .badge")).to_have_text("1")
        await tab.page.locator("#outbox summary").click()
        await expect(tab.page.locator("#outbox")).to_contain_text("Telegram garde 1 message de Nadia")
        await tab.page.get_by_role("button", name="Tout remettre en marche").click()
        await walk.resident.hears("vendredi 29 septembre 2023")
        await expect(tab.page.locator("#outbox .badge")).to_be_hidden()


async def test_idea_answer_and_reminder(tab: Any) -> None:
    tab.errors.clear()
    await tab.page.set_viewport_size(WIDE)
    await tab.page.emulate_media(color_scheme="light", reduced_motion="reduce")
    async with walking(tab.page) as walk:
        await walk.starts()
        await walk.tells()
        await walk.sends()
        await walk.resident.presses("Oui, prévenez-moi")

        await walk.facilitator.hears("Un jardin derrière l'école.")
        await expect(walk.facilitator.root.get_by_role("img", name="Photo")).to_be_visible()
        await expect(walk.facilitator.root.get_by_role("button", name="Écouter : message vocal")).to_be_visible()
        await walk.facilitator.presses_above("💬 Répondre")
        await walk.facilitator.hears("Écrivez votre message à Nadia")
        await walk.facilitator.says("Merci Nadia ! Venez en parler vendredi.")
        await walk.resident.hears("Merci Nadia ! Venez en parler vendredi.")

        await walk.goes_to(EVE)
        await walk.resident.hears("La réunion est demain.")
        await expect(tab.page.locator(".steps .done")).to_have_count(5)
        await expect(tab.page.locator("#clock-now")).to_have_text("jeudi 28 septembre 2023, 18 h 00")

        found = await Axe().run(tab.page)
        assert [(rule["id"], node["html"]) for rule in found.response["violations"] for node in rule["nodes"]] == []
    assert tab.errors == []
