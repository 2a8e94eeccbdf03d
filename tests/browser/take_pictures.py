"""Takes the pictures of the README and of the facilitator's guide, from the real robot: a walk through a season.

    .venv/bin/python -m tests.browser.take_pictures

Look at each of them afterwards: they are what people see first.
"""

from __future__ import annotations

import asyncio
import shutil
from datetime import UTC, datetime
from pathlib import Path

from playwright.async_api import Locator, async_playwright

from tests.browser.walk import HEARING, Phone, Walk, walking

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
TWO_DAYS_BEFORE = datetime(2023, 9, 27, 16, 0, 30, tzinfo=UTC)  # six in the evening there
DAY_AFTER = datetime(2023, 9, 30, 6, 30, 30, tzinfo=UTC)
HARD = "La commission statuera ultérieurement sur la recevabilité de votre candidature."
TALL = 1290  # pixels: a card with all its buttons
# One colour behind the messages, for a third of the bytes.
BEHIND = "image => document.querySelectorAll('.log-box').forEach(box => { box.style.backgroundImage = image; })"
# A browser in French shows a date so; the one without a screen knows no French.
FRENCH_FIELD = "Object.assign(document.getElementById('clock-at'), {type: 'text', value: '20/09/2023 10:00'})"
DATES = (
    "Vendredi 27 septembre 2024\tMédiathèque, Avion\n"
    "Vendredi 25 octobre 2024, 14 h\tVimy (lieu à confirmer)\n"
    "Jeudi 29 novembre 2024\tLens"
)


async def main() -> None:
    chromium = shutil.which("chromium")
    assert chromium, "these pictures need the program chromium"
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=HEARING)
        page = await browser.new_page(locale="fr-FR", viewport={"width": 1280, "height": 850})
        page.set_default_timeout(15_000)
        await page.emulate_media(color_scheme="light", reduced_motion="reduce")
        async with walking(page) as walk:
            await _season(walk)
        await browser.close()


async def _season(walk: Walk) -> None:
    her = walk.facilitator
    await her.says("/bureau")
    await her.hears("Voici votre bureau.")
    await _shot(her, "bureau")
    await walk.starts()
    await walk.tells()
    await walk.sends()
    await _ideas(walk)
    await _calendar(walk)
    await _meeting(walk)
    await _announcement(walk)
    await _report(walk)
    await _danger(walk)


async def _ideas(walk: Walk) -> None:
    her, him = walk.facilitator, walk.resident
    await her.root.get_by_role("img", name="Photo").wait_for()
    await _shot(her, "carte", top="💡 Idée 1 de Nadia", height=TALL)
    await her.presses_above("💬 Répondre")
    await her.hears("Écrivez votre message à Nadia")
    await her.says("Merci Nadia ! Venez en parler vendredi 29 septembre.")
    await her.hears("Arrivé chez Nadia.")
    await him.hears("Venez en parler")
    await _shot(her, "repondre")
    await walk.page.evaluate(FRENCH_FIELD)
    await walk.page.screenshot(path=PICTURES / "essai.png")
    await her.presses_above("💬 Répondre")
    await her.hears("Écrivez votre message à Nadia")
    await her.says(HARD)
    await her.hears("peut-être durs à lire")
    await _shot(her, "mots-durs")
    await her.presses("J'écris autrement")
    await her.says("Un groupe regarde votre idée. Je vous dis oui ou non en octobre.")
    await her.presses_above("📅 À la réunion")
    await him.hears("Elise propose votre idée numéro 1")
    await _shot(her, "suivre", top="💡 Idée 1 de Nadia", height=TALL)
    await her.presses_above("🤝 Orienter")
    await her.hears("Quel partenaire pour cette idée ?")
    await _shot(her, "orienter")
    await her.presses("Ne rien proposer")
    await her.says("/idees")
    await her.hears("Idée 1")
    await _shot(her, "chercher")


async def _calendar(walk: Walk) -> None:
    her = walk.facilitator
    await her.says("/reunions")
    await her.presses("Vendredi 24 novembre 2023")
    await her.hears("Billy-Montigny")
    await _shot(her, "une-reunion")
    await her.says("/ajouter")
    await her.hears("Écrivez les dates, une par ligne.")
    await her.says(DATES)
    await her.hears("C'est bien ça ?")
    await _shot(her, "dates")
    await her.presses("Non, rien garder")


async def _meeting(walk: Walk) -> None:
    her = walk.facilitator
    await walk.goes_to(TWO_DAYS_BEFORE)
    await her.hears("C'est dans 2 jours.")
    await _shot(her, "feuille", top="📋 Réunion du vendredi 29 septembre 2023")
    await walk.goes_to(DAY_AFTER)
    await her.hears("que devient cette idée ?")
    await her.presses_above("💭 On continue")
    await her.hears("Voici ce que Nadia va lire")
    await _shot(her, "apres")
    await her.says("La mairie prête le terrain.")
    await her.presses("📨 Envoyer")
    await walk.resident.hears("La mairie prête le terrain.")
    await _shot(walk.resident, "chez-nadia")


async def _announcement(walk: Walk) -> None:
    her, him = walk.facilitator, walk.resident
    await him.says("nouvelles")
    await him.presses("Oui, les nouvelles")
    await him.hears("vous recevez nos nouvelles")
    await her.says("/annonce")
    await her.hears("Écrivez votre annonce ici.")
    await her.says("Samedi, fête des voisins au parc. Venez avec un plat !")
    await her.hears("Qui reçoit l'annonce ?")
    await _shot(her, "annonce")
    await her.presses("Ne pas envoyer")


async def _report(walk: Walk) -> None:
    her = walk.facilitator
    await her.says("/bilan")
    await her.presses("Cette saison")
    await her.hears("Bilan du")
    await _shot(her, "bilan")


async def _danger(walk: Walk) -> None:
    await walk.resident.says("mon mari me frappe")
    await walk.resident.hears("17")
    await walk.facilitator.hears("urgence")
    await _shot(walk.facilitator, "danger")


async def _shot(phone: Phone, name: str, top: str = "", height: int = 850) -> None:
    """The screen of a phone, at its end or with the message that says `top` on top."""
    page = phone.root.page
    await page.set_viewport_size({"width": 1280, "height": height})
    await page.mouse.move(1270, 840)
    await page.evaluate("document.activeElement.blur()")
    await asyncio.sleep(1.5)  # what is still on its way, and the ticks
    if top:
        message: Locator = phone.root.locator(".message.in", has_text=top).last
        await message.evaluate("node => node.scrollIntoView({block: 'start'})")
    else:
        await phone.root.locator(".log").evaluate("node => { node.scrollTop = node.scrollHeight; }")
    await page.evaluate(BEHIND, "none")
    await phone.root.locator(".screen").screenshot(path=PICTURES / f"guide-{name}.png")
    await page.evaluate(BEHIND, "")
    await page.set_viewport_size({"width": 1280, "height": 850})


if __name__ == "__main__":
    asyncio.run(main())
