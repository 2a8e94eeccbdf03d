"""The page of the try-out, in a real browser."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Locator, expect

from bot.emulator.server import running
from bot.emulator.world import World

START = datetime(2023, 9, 20, 8, 0, tzinfo=UTC)

pytestmark = pytest.mark.asyncio(loop_scope="session")

MENU = ([("💡 J’ai une idée", "idea")], [("📅 Prochaine réunion", "meeting")])


def writing(phone: Locator) -> Locator:
    return phone.get_by_role("textbox", name="Message", exact=True)


async def start(scene: Any) -> int:
    """Nadia presses Démarrer; gives her number once the robot could be told."""
    await scene.resident.get_by_role("button", name="Démarrer", exact=True).click()
    await expect(scene.resident.locator(".message.out")).to_have_count(1)
    return int(scene.told()[-1]["message"]["chat"]["id"])


async def test_start_button_sends_the_command_and_goes_away(scene: Any) -> None:
    nadia = await start(scene)
    await scene.says(nadia, "Bonjour !", *MENU)
    await expect(scene.resident.locator(".message.in .text")).to_contain_text("Bonjour !")
    await expect(scene.resident.locator(".start")).to_be_hidden()
    assert scene.told()[0]["message"]["text"] == "/start"


async def test_text_is_sent_with_enter_and_shift_enter_begins_a_line(scene: Any) -> None:
    box = writing(scene.resident)
    await box.type("un jardin")
    await box.press("Shift+Enter")
    await box.type("derrière l’école")
    await box.press("Enter")
    await expect(scene.resident.locator(".message.out .text")).to_contain_text("un jardin")
    assert scene.told()[0]["message"]["text"] == "un jardin\nderrière l’école"
    await expect(box).to_have_value("")
    await expect(box).to_be_focused()


async def test_pressed_button_works_until_the_robot_answers(scene: Any) -> None:
    nadia = await start(scene)
    await scene.says(nadia, "Bonjour !", *MENU)
    button = scene.resident.get_by_role("button", name="J’ai une idée")
    await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")
    query = scene.told()[-1]["callback_query"]
    assert query["data"] == "idea"
    await scene.robot("answerCallbackQuery", callback_query_id=query["id"], text="C’est noté.")
    await expect(button).not_to_have_attribute("aria-busy", "true")
    await expect(scene.resident.get_by_role("status").filter(has_text="C’est noté.")).to_be_visible()


async def test_alert_opens_a_window(scene: Any) -> None:
    nadia = await start(scene)
    await scene.says(nadia, "Bonjour !", *MENU)
    await scene.resident.get_by_role("button", name="Prochaine réunion").click()
    await expect(scene.resident.locator("[aria-busy]")).to_have_count(1)
    query = scene.told()[-1]["callback_query"]["id"]
    await scene.robot("answerCallbackQuery", callback_query_id=query, text="Vendredi.", show_alert=True)
    await expect(scene.page.get_by_role("dialog")).to_contain_text("Vendredi.")
    await scene.page.get_by_role("dialog").get_by_role("button", name="D’accord").click()
    await expect(scene.page.get_by_role("dialog")).to_be_hidden()


async def test_typing_is_shown_until_the_message_comes(scene: Any) -> None:
    nadia = await start(scene)
    await scene.robot("sendChatAction", chat_id=nadia, action="typing")
    await expect(scene.resident.locator(".status")).to_have_text("écrit…")
    await scene.says(nadia, "Bonjour !")
    await expect(scene.resident.locator(".status")).to_have_text("robot")


async def test_everything_is_done_with_the_keyboard_alone(scene: Any) -> None:
    box, keyboard = writing(scene.resident), scene.page.keyboard
    await box.focus()
    await keyboard.type("bonjour")
    await keyboard.press("Enter")
    await expect(scene.resident.locator(".message.out")).to_have_count(1)
    nadia = scene.told()[0]["message"]["chat"]["id"]
    number = await scene.says(nadia, "Bonjour !", *MENU)
    await expect(scene.resident.locator(".message.in")).to_have_count(1)
    await keyboard.press("Shift+Tab")  # the menu of the robot
    await keyboard.press("Shift+Tab")  # the last button of the last message
    await keyboard.press("Enter")
    await expect(scene.resident.locator("[aria-busy]")).to_have_text("📅 Prochaine réunion")
    assert scene.told()[-1]["callback_query"]["data"] == "meeting"
    keys = [[{"text": "📅 Vendredi", "callback_data": "meeting"}]]
    await scene.robot(
        "editMessageText", chat_id=nadia, message_id=number, text="Voilà", reply_markup={"inline_keyboard": keys}
    )
    await expect(scene.resident.get_by_role("button", name="Vendredi")).to_be_focused()


async def test_reply_and_correction_from_the_keyboard(scene: Any) -> None:
    nadia = await start(scene)
    await scene.says(nadia, "Où ?")
    await expect(scene.resident.locator(".message.in")).to_have_count(1)
    await scene.resident.get_by_role("log").focus()
    await scene.page.keyboard.press("ArrowUp")
    await scene.page.keyboard.press("Tab")
    await expect(scene.resident.locator(".message.in .act")).to_be_focused()
    await scene.page.keyboard.press("Enter")
    await scene.page.keyboard.type("a lens")
    await scene.page.keyboard.press("Enter")
    await expect(scene.resident.locator(".quote")).to_contain_text("Où ?")
    own = scene.resident.locator(".message.out").last
    await own.focus()
    await own.get_by_role("button", name="Modifier").press("Enter")
    await writing(scene.resident).fill("à Lens")
    await scene.page.keyboard.press("Enter")
    await expect(own.locator(".corner")).to_contain_text("modifié")
    assert [list(update)[1] for update in scene.told()] == ["message", "message", "edited_message"]
    assert scene.told()[-1]["edited_message"]["text"] == "à Lens"


async def test_voice_without_a_microphone(scene: Any) -> None:
    await start(scene)
    await scene.resident.get_by_role("button", name="Message vocal").click()
    await expect(scene.resident.get_by_text("Pas de micro ici.")).to_be_visible()
    await scene.resident.get_by_role("button", name="Envoyer", exact=True).click()
    play = scene.resident.get_by_role("button", name="Écouter : message vocal, 0:01")
    await play.click()
    await expect(scene.resident.locator(".length")).not_to_have_text("Je n’arrive pas à lire ce son.")
    assert scene.told()[-1]["message"]["voice"]["duration"] == 1


async def test_voice_is_recorded_sent_and_played_back(scene: Any) -> None:
    await start(scene)
    await scene.page.context.grant_permissions(["microphone"])
    await scene.resident.get_by_role("button", name="Message vocal").click()
    await expect(scene.resident.locator(".recording.live p")).to_have_text("0:01")
    await scene.resident.get_by_role("button", name="Envoyer", exact=True).click()
    await scene.page.context.clear_permissions()
    await scene.resident.get_by_role("button", name="Écouter : message vocal").click()
    await expect(scene.resident.locator(".length")).to_have_text(re.compile("^0:0. / 0:0.$"))  # it plays
    voice = scene.told()[-1]["message"]["voice"]
    assert scene.world.files.find(voice["file_id"]).content[:4] == b"\x1a\x45\xdf\xa3"  # a WebM file, not the sample


async def test_photo_document_place_and_sticker(scene: Any, tmp_path: Path) -> None:
    await start(scene)
    notes = tmp_path / "notes.txt"
    notes.write_text("un jardin")
    for choice in ("Photo d’exemple", "Position d’exemple", "Autocollant"):
        await scene.resident.get_by_role("button", name="Joindre").click()
        await scene.resident.get_by_role("menuitem", name=choice).click()
    await scene.resident.get_by_role("button", name="Joindre").click()
    async with scene.page.expect_file_chooser() as chooser:
        await scene.resident.get_by_role("menuitem", name="Fichier").click()
    await (await chooser.value).set_files(notes)
    await expect(scene.resident.get_by_role("img", name="Photo")).to_have_js_property("naturalWidth", 640)
    await expect(scene.resident.get_by_text("notes.txt")).to_be_visible()
    sent = [set(update["message"]) & {"photo", "location", "sticker", "document"} for update in scene.told()[1:]]
    assert sorted(map(sorted, sent)) == [["document"], ["location"], ["photo"], ["sticker"]]


async def test_phone_is_shared_through_the_keyboard_of_the_robot(scene: Any) -> None:
    nadia = await start(scene)
    keys = [[{"text": "📱 Mon numéro", "request_contact": True}], [{"text": "Passer"}]]
    await scene.says(nadia, "Votre numéro ?", reply_markup={"keyboard": keys})
    await scene.resident.get_by_role("button", name="Mon numéro").click()
    await expect(scene.page.get_by_role("textbox", name="Numéro")).to_have_value("06 12 34 56 78")
    await scene.page.keyboard.press("Enter")
    await expect(scene.resident.get_by_text("06 12 34 56 78")).to_be_visible()
    assert scene.told()[-1]["message"]["contact"]["user_id"] == nadia
    await scene.says(nadia, "Merci", reply_markup={"remove_keyboard": True})
    await expect(scene.resident.locator(".reply-keys")).to_be_hidden()


async def test_entities_links_edits_and_deletions(scene: Any) -> None:
    nadia = await start(scene)
    html = 'Le <b>vendredi <i>29</i></b> &lt;img&gt; <a href="https://example.org/">ici</a>'
    number = await scene.says(nadia, html, parse_mode="HTML")
    text = scene.resident.locator(".message.in .text")
    await expect(text.locator("strong")).to_have_text("vendredi 29")
    await expect(text.locator("strong em")).to_have_text("29")
    await expect(text.locator("a")).to_have_attribute("href", "https://example.org/")
    await expect(text).to_contain_text("<img>")
    await scene.robot("editMessageText", chat_id=nadia, message_id=number, text="Samedi")
    await expect(text).to_contain_text("modifié")
    await scene.robot("deleteMessage", chat_id=nadia, message_id=number)
    await expect(scene.resident.locator(".message.in")).to_have_count(0)


async def test_link_to_the_robot_starts_it_with_what_it_carries(scene: Any) -> None:
    nadia = await start(scene)
    await scene.says(nadia, '<a href="https://t.me/fabrik_bot?start=affiche">ici</a>', parse_mode="HTML")
    await scene.resident.get_by_role("link", name="ici").click()
    await expect(scene.resident.locator(".message.out .text").last).to_contain_text("/start")
    await expect(scene.resident.get_by_text("affiche")).to_have_count(0)
    assert scene.told()[-1]["message"]["text"] == "/start affiche"


async def test_blocking_and_unblocking(scene: Any) -> None:
    await start(scene)
    await scene.resident.get_by_role("button", name="Plus d’actions").click()
    await scene.resident.get_by_role("menuitem", name="Bloquer le robot").click()
    await expect(scene.resident.locator(".status")).to_have_text("bloqué")
    await expect(writing(scene.resident)).to_be_hidden()
    await scene.resident.get_by_role("button", name="Débloquer le robot").click()
    await expect(writing(scene.resident)).to_be_visible()


async def test_commands_menu_is_closed_by_escape(scene: Any) -> None:
    await scene.robot("setMyCommands", commands=[{"command": "idee", "description": "Raconter une idée"}])
    opener = scene.resident.get_by_role("button", name="Menu du robot")
    await opener.press("Enter")
    await expect(scene.resident.get_by_role("menuitem")).to_be_focused()
    await scene.page.keyboard.press("Escape")
    await expect(opener).to_be_focused()
    await opener.press("Enter")
    await scene.resident.get_by_role("menuitem", name="/idee").press("Enter")
    await expect(scene.resident.locator(".message.out .text")).to_contain_text("/idee")


async def test_residents_and_the_facilitator_have_each_their_phone(scene: Any) -> None:
    await scene.page.get_by_role("button", name="Ajouter un habitant").click()
    await scene.page.get_by_role("textbox", name="Prénom").fill("Karim")
    await scene.page.keyboard.press("Enter")
    await expect(scene.resident.locator("select option:checked")).to_have_text("Karim")
    await writing(scene.resident).fill("bonjour")
    await writing(scene.resident).press("Enter")
    await expect(scene.resident.locator(".message")).to_have_count(1)
    await scene.resident.get_by_role("combobox").select_option("Nadia")
    await expect(scene.resident.locator(".message")).to_have_count(0)
    await expect(scene.facilitator.locator("select option:checked")).to_have_text("Elise")
    await expect(scene.facilitator.locator(".message")).to_have_count(0)
    assert [update["message"]["from"]["first_name"] for update in scene.told()] == ["Karim"]


async def test_the_clock_moves_and_shows_paris(scene: Any) -> None:
    now = scene.page.locator("#clock-now")
    await expect(now).to_have_text("mercredi 20 septembre 2023, 10 h 00")
    await expect(scene.page.locator("#clock-next")).to_contain_text("rappel de la réunion")
    await scene.page.get_by_role("button", name="+1 jour").click()
    await expect(now).to_have_text("jeudi 21 septembre 2023, 10 h 00")
    await scene.page.get_by_role("button", name="Prochain rappel").click()
    await expect(now).to_have_text("vendredi 22 septembre 2023, 10 h 00")
    await scene.page.get_by_label("Aller à la date").fill("2023-12-01T18:30")
    await scene.page.get_by_role("button", name="Y aller").click()
    await expect(now).to_have_text("vendredi 1er décembre 2023, 18 h 30")


async def test_faults_are_put_and_taken_away(scene: Any) -> None:
    await scene.page.get_by_text("Pannes").click()
    absent = scene.page.get_by_role("button", name="Telegram est absent")
    await absent.click()
    await expect(absent).to_have_attribute("aria-pressed", "true")
    assert [fault.kind for fault in scene.world.faults.active] == ["outage"]
    await scene.page.get_by_role("button", name="Tout remettre en marche").click()
    await expect(absent).to_have_attribute("aria-pressed", "false")
    assert scene.world.faults.active == []


async def test_what_the_robot_keeps_is_shown(scene: Any) -> None:
    await scene.page.get_by_text("Ce que le robot garde").click()
    await expect(scene.page.locator("#database dl")).to_contain_text("Nadia")


async def test_what_waits_to_leave_is_counted_until_it_has_left(scene: Any) -> None:
    waiting = scene.page.locator("#outbox")
    await expect(waiting.locator(".badge")).to_be_hidden()
    scene.desk.outbox.append({"mots": "Bonjour !", "file": "réponses"})
    await start(scene)
    await expect(waiting.locator(".badge")).to_have_text("1")
    await waiting.get_by_text("Ce qui attend").click()
    await expect(waiting.locator("dl")).to_contain_text("Bonjour !")
    scene.desk.outbox.clear()
    await expect(waiting).to_contain_text("tout est parti vers Nadia")
    await expect(waiting.locator(".badge")).to_be_hidden()


async def test_tour_follows_what_is_done(scene: Any) -> None:
    await expect(scene.page.locator(".steps .now h3")).to_have_text("Arriver comme habitant")
    await start(scene)
    await expect(scene.page.locator(".steps .now h3")).to_have_text("Raconter une idée")
    await expect(scene.page.locator(".steps .done h3")).to_contain_text("(fait)")


async def test_nothing_is_lost_on_reload(scene: Any) -> None:
    nadia = await start(scene)
    await scene.says(nadia, "Bonjour !", *MENU)
    await scene.resident.get_by_role("button", name="J’ai une idée").wait_for()
    await scene.page.reload()
    await expect(scene.resident.locator(".message")).to_have_count(2)
    await expect(scene.resident.get_by_role("button", name="J’ai une idée")).to_be_visible()


async def test_nothing_is_asked_from_elsewhere(scene: Any) -> None:
    await start(scene)
    assert [url for url in scene.requests if not url.startswith((scene.address, "data:"))] == []


async def test_five_hundred_messages_stay_quick(scene: Any) -> None:
    nadia = await start(scene)
    for number in range(500):
        await scene.says(nadia, f"Message {number}", [("Oui", f"y{number}"), ("Non", f"n{number}")])
    await scene.page.reload()
    await expect(scene.resident.locator(".message")).to_have_count(501)
    box = writing(scene.resident)
    await box.fill("encore")
    spent = await scene.page.evaluate(
        """async () => {
            const log = document.querySelector("#resident .log");
            const begun = performance.now();
            document.querySelector("#resident .write").requestSubmit();
            await new Promise((done) => new MutationObserver(done).observe(log, {childList: true}));
            log.getBoundingClientRect();
            return performance.now() - begun;
        }"""
    )
    assert spent < 500  # milliseconds, from sending to the bubble on the screen


@pytest.mark.parametrize("width", [320, 360])
async def test_narrow_screen_shows_one_phone_without_scrolling_sideways(scene: Any, width: int) -> None:
    nadia = await start(scene)
    await scene.says(nadia, "https://example.org/" + "a" * 200, *MENU, [("Un bouton au nom très long " * 3, "x")])
    await scene.page.set_viewport_size({"width": width, "height": 740})
    for tab in ("Habitant", "Animatrice", "Outils"):
        await scene.page.get_by_role("tab", name=tab).click()
        sizes = await scene.page.evaluate(
            """() => [document.documentElement, ...document.querySelectorAll("main > *, .log")]
                .filter((node) => node.scrollWidth > node.clientWidth).map((node) => node.className || node.tagName)"""
        )
        assert sizes == []
    await expect(scene.resident).to_be_hidden()
    await expect(scene.page.get_by_role("heading", name="Visite guidée")).to_be_visible()


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 360)])
async def test_accessibility_rules_are_kept(scene: Any, scheme: Any, width: int) -> None:
    await scene.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # half-faded text has no contrast
    nadia = await start(scene)
    await scene.says(nadia, "Le <b>29</b>, <a href='https://example.org/'>ici</a>", *MENU, parse_mode="HTML")
    await writing(scene.resident).fill("bonjour")
    await writing(scene.resident).press("Enter")
    for choice in ("Photo d’exemple", "Message vocal d’exemple", "Position d’exemple"):
        await scene.resident.get_by_role("button", name="Joindre").click()
        await scene.resident.get_by_role("menuitem", name=choice).click()
    await expect(scene.resident.locator(".message")).to_have_count(6)
    for summary in ("Pannes", "Ce que le robot garde"):
        await scene.page.locator("summary", has_text=summary).evaluate("node => node.click()")
    await scene.page.set_viewport_size({"width": width, "height": 740})
    found = await Axe().run(scene.page)
    broken = [(rule["id"], node["html"]) for rule in found.response["violations"] for node in rule["nodes"]]
    assert broken == []


async def people(address: str, *names: str) -> None:
    async with aiohttp.ClientSession() as session:
        for name in names:
            await session.post(f"{address}/try/people", json={"first_name": name})


async def test_controls_that_the_server_does_not_know_are_hidden(tab: Any) -> None:
    async with running(World(lambda: START)) as address:
        await people(address, "Nadia", "Elise")
        await tab.page.goto(address)
        await expect(tab.page.locator("#facilitator select option:checked")).to_have_text("Elise")
        await expect(tab.page.locator("#resident select option:checked")).to_have_text("Nadia")
        await expect(tab.page.locator("#clock")).to_be_hidden()
        await expect(tab.page.locator("#database")).to_be_hidden()
        await tab.page.goto("about:blank")


async def test_page_begins_again_with_a_new_server(tab: Any) -> None:
    async with running(World(lambda: START)) as address:
        await people(address, "Nadia", "Elise", "Karim")
        await tab.page.goto(address)
        await expect(tab.page.locator("#resident option")).to_have_count(2)
    await expect(tab.page.get_by_text("Le robot est arrêté.")).to_be_visible()
    async with running(World(lambda: START), int(address.rpartition(":")[2])):
        await people(address, "Inès")
        await expect(tab.page.locator("#resident option")).to_have_text(["Inès"])
        await expect(tab.page.get_by_text("Le robot est arrêté.")).to_be_hidden()
        await tab.page.goto("about:blank")
