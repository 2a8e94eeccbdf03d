"""Walks through the page of the try-out with the real robot behind it: what a hand does on one of the two phones."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from playwright.async_api import Locator, Page, expect

from bot.config import Config
from bot.tryout import Played, playing

PATIENCE = 10_000  # milliseconds: the robot keeps Telegram's pace, one message a second for each person
QUIET = timedelta(seconds=7)  # a little more than the robot waits for the end of an answer in several messages
HEARING = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--use-fake-device-for-media-stream",  # a microphone that hums, for who is allowed to use it
)


@dataclass(frozen=True)
class Phone:
    """One of the two phones of the page."""

    root: Locator

    async def says(self, text: str) -> None:
        box = self.root.get_by_role("textbox", name="Message", exact=True)
        await box.fill(text)
        await box.press("Enter")

    async def presses(self, label: str) -> None:
        """A button under the newest message, once it has one of this label."""
        await self.root.locator(".message.in").last.get_by_role("button", name=label).click(timeout=PATIENCE)

    async def presses_above(self, label: str) -> None:
        """The newest button with this label, under whichever message."""
        await self.root.locator(".message.in").get_by_role("button", name=label).last.click(timeout=PATIENCE)

    async def hears(self, words: str) -> None:
        """Until the robot says this."""
        await expect(self.root.locator(".message.in", has_text=words).last).to_be_visible(timeout=PATIENCE)

    async def joins(self, what: str) -> None:
        await self.root.get_by_role("button", name="Joindre").click()
        await self.root.get_by_role("menuitem", name=what).click()

    async def records(self, seconds: int = 1) -> None:
        """With the microphone of the page."""
        await self.root.page.context.grant_permissions(["microphone"])
        await self.root.get_by_role("button", name="Message vocal").click()
        await expect(self.root.locator(".recording.live p")).to_have_text(f"0:0{seconds}")
        await self.root.get_by_role("button", name="Envoyer", exact=True).click()
        await self.root.page.context.clear_permissions()


@dataclass(frozen=True)
class Walk:
    """The page, its two phones, and the robot behind them."""

    page: Page
    play: Played

    @property
    def resident(self) -> Phone:
        return Phone(self.page.locator("#resident"))

    @property
    def facilitator(self) -> Phone:
        return Phone(self.page.locator("#facilitator"))

    async def starts(self) -> None:
        await self.resident.root.get_by_role("button", name="Démarrer", exact=True).click()
        await self.resident.hears("Vous avez une idée pour votre quartier ?")

    async def pauses(self) -> None:
        """A few seconds of quiet, without waiting for them."""
        await self.play.stage.move(self.play.app.clock.now() + QUIET)

    async def goes_to(self, instant: datetime) -> None:
        await self.play.stage.move(instant)

    async def tells(self, words: str = "Un jardin derrière l'école. Il y a un terrain vide.") -> None:
        """A whole idea, up to its reading back."""
        hand = self.resident
        await hand.presses("J'ai une idée")
        await hand.presses("D'accord")
        await hand.hears("Racontez votre idée")
        await hand.says(words)
        await hand.records()
        await hand.joins("Photo d’exemple")
        await expect(hand.root.locator(".message.out")).to_have_count(4)
        await asyncio.sleep(0.5)  # until the robot has been told all three
        await self.pauses()
        await hand.presses("J'ai fini")
        await hand.presses("Jardin et nature")
        await hand.presses("C'est tout")
        await hand.hears("dans quelle commune")
        await hand.says("lievin")
        await hand.presses("Avec des voisins")
        await hand.presses("Un lieu")
        await hand.presses("C'est tout")
        await hand.hears("Un prénom suffit")
        await hand.says("Nadia")
        await hand.presses("Ici, sur Telegram")
        await hand.hears("Voulez-vous venir parler de votre idée ?")
        await hand.presses("Oui")
        await hand.hears("Relisez-la")

    async def sends(self) -> None:
        await self.resident.presses("📨 Envoyer")
        await self.resident.presses("Oui, 15 ans ou plus")
        await self.resident.hears("C'est envoyé !")


@asynccontextmanager
async def walking(page: Page, config: Config | None = None) -> AsyncIterator[Walk]:
    """The robot, the local Bot API and the page, open in this tab."""
    async with playing(0, None, config) as play:
        running = asyncio.create_task(play.app.run())
        await page.goto(play.address)
        await page.get_by_role("button", name="Démarrer", exact=True).first.wait_for()
        try:
            yield Walk(page, play)
        finally:
            await page.goto("about:blank")  # before the server goes
            play.app.stop()
            await running
