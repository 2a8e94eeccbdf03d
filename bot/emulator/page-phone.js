// One phone: who holds it, the chat with the robot, and what a press in the chat does.

import { getIfKnown, post } from "./page-api.js";
import { Composer } from "./page-composer.js";
import { ask, menu } from "./page-dialog.js";
import { List } from "./page-list.js";

const DOING = {
  typing: "écrit…", upload_photo: "envoie une photo…", upload_document: "envoie un fichier…", find_location: "cherche un lieu…",
  record_voice: "parle…", upload_voice: "envoie un message vocal…",
};
const PRESS_LIMIT = 15000; // real milliseconds: after that the phone stops waiting, as Telegram does

export class Phone {
  /** `page` gives model, bot, isShown(phone), counted(). */
  constructor(section, page) {
    this.page = page;
    this.person = null;
    section.append(document.getElementById("phone-template").content.cloneNode(true));
    this.section = section;
    this.part = (name) => section.querySelector(`.${name}`);
    this.log = this.part("log");
    this.list = new List(this.log, () => page.bot.name);
    this.composer = new Composer(section, this);
    this.listen();
  }

  get chat() { return this.person === null ? null : this.page.model.chat(this.person); }
  get isBlocked() { return Boolean(this.page.model.person(this.person)?.blocked); }
  get isEmpty() { return !this.chat?.messages.size; }
  get isAtEnd() { return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80; }

  listen() {
    this.log.addEventListener("click", (event) => this.clicked(event));
    this.log.addEventListener("scroll", () => {
      this.stick = this.isAtEnd;
      this.seen();
    }, { passive: true });
    new ResizeObserver(() => this.stick && this.toEnd()).observe(this.log);
    this.log.addEventListener("load", () => this.stick && this.toEnd(), true); // a photo has just got its height
    this.part("to-end").addEventListener("click", () => {
      this.toEnd();
      this.composer.focus();
    });
    menu(this.part("more"), this.part("more-menu"), () => [
      { label: "Démarrer", hint: "/start", run: () => this.composer.tell("start") },
      this.isBlocked
        ? { label: "Débloquer le robot", run: () => this.composer.tell("unblock") }
        : { label: "Bloquer le robot", run: () => this.composer.tell("block") },
    ]);
  }

  /** What the robot proposes to this person: the facilitator has more. */
  async commands() {
    return (await getIfKnown(`people/${this.person}/commands`)) ?? this.page.bot.commands;
  }

  /** Puts this phone in somebody's hands. */
  show(person) {
    this.person = person;
    this.composer.forget();
    this.drawAll();
  }

  drawAll() {
    this.list.fill(this.chat);
    this.refresh();
    this.toEnd();
  }

  /** Draws these messages again, adds the new ones, takes the deleted ones away. */
  redraw(ids) {
    this.stick = this.isAtEnd;
    const isHeld = this.log.contains(document.activeElement);
    for (const id of new Set(ids)) {
      const known = this.chat.messages.get(id);
      if (this.list.draw(id, known, this.chat)) this.arrived(known);
    }
    if (isHeld && document.activeElement === document.body) this.composer.focus(); // what had the focus is gone
    this.refresh();
    if (this.stick) this.toEnd();
    else this.seen();
  }

  arrived(known) {
    if (known.out) this.stick = true;
    else this.composer.heard(known.message);
  }

  /** Everything around the messages. */
  refresh() {
    const { bot } = this.page;
    this.part("bot-name").textContent = bot.name;
    this.part("avatar").textContent = [...bot.name.replace(/^La /, "")][0] ?? "R";
    this.part("empty").hidden = !this.isEmpty;
    this.part("empty").textContent = this.person === null ? "Personne ne tient encore ce téléphone."
      : bot.description || "Appuyez sur Démarrer, ou écrivez un message.";
    this.section.classList.toggle("blocked", this.isBlocked);
    this.list.mark(this.chat);
    this.showAction();
    this.composer.refresh();
  }

  showAction() {
    clearTimeout(this.actionEnds);
    const action = this.chat?.action;
    const left = (action?.until ?? 0) - performance.now();
    this.part("status").textContent = this.isBlocked ? "bloqué" : left > 0 ? DOING[action.name] ?? "écrit…" : "robot";
    this.part("status").classList.toggle("busy", left > 0 && !this.isBlocked);
    if (left > 0) this.actionEnds = setTimeout(() => this.showAction(), left + 20);
  }

  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    this.stick = true;
    this.seen();
  }

  seen() {
    if (!this.chat) return;
    const end = this.isAtEnd;
    if (end && this.page.isShown(this)) this.chat.unread = 0;
    this.part("to-end").hidden = end;
    const badge = this.part("to-end").querySelector(".badge");
    badge.hidden = !this.chat.unread;
    badge.textContent = this.chat.unread;
    this.page.counted();
  }

  clicked(event) {
    const on = (selector) => event.target.closest(selector);
    const message = this.chat?.messages.get(Number(on(".message")?.dataset.id))?.message;
    if (on(".key[data-data]")) this.press(message, on(".key").dataset.data);
    else if (on("button.key")) this.copy(message, on(".key").textContent);
    else if (on("[data-act]")) this.composer.aboutMessage(on("[data-act]").dataset.act, message);
    else if (on("[data-command]")) this.composer.say(on("[data-command]").dataset.command);
    else if (on("[data-goto]")) this.list.find(on("[data-goto]").dataset.goto)?.focus();
    else if (on(".spoiler")) on(".spoiler").classList.add("open");
    else if (on("a[href]")) this.followed(event, on("a[href]"));
  }

  /** A link to this very robot starts it here, with what the link carries. */
  followed(event, link) {
    const { hostname, pathname, searchParams } = new URL(link.href);
    if (hostname !== "t.me" || pathname !== `/${this.page.bot.username}`) return;
    event.preventDefault();
    this.composer.tell("start", { payload: searchParams.get("start") ?? "" });
  }

  async copy(message, text) {
    const key = message.reply_markup.inline_keyboard.flat().find((one) => one.text === text);
    await navigator.clipboard?.writeText(key?.copy_text?.text ?? "").catch(() => {});
    this.complain("Copié.");
  }

  async press({ message_id: id }, data) {
    const { chat } = this;
    if (chat.isPressed(id, data)) return;
    chat.pressed.set(`${id} ${data}`, "");
    this.list.mark(this.chat);
    try {
      const { callback_query_id: query } = await post(`people/${this.person}/press`, { message_id: id, data });
      if (chat.pressed.has(`${id} ${data}`)) chat.pressed.set(`${id} ${data}`, query);
      this.page.model.settle(chat);
      this.list.mark(this.chat);
    } catch {
      this.release(chat, id, data);
      this.complain("Ce n’est pas parti. Essayez encore.");
    }
    setTimeout(() => this.release(chat, id, data), PRESS_LIMIT);
  }

  release(chat, id, data) {
    if (chat.pressed.delete(`${id} ${data}`)) this.list.mark(this.chat);
  }

  /** What the robot answers to a press: a line that passes, or a window. */
  answered({ text, show_alert: alert }) {
    if (!text) return;
    if (alert) ask({ title: this.page.bot.name, text, cancel: "" });
    else this.complain(text);
  }

  complain(text) {
    clearTimeout(this.toastEnds);
    this.part("toast").textContent = text;
    this.part("toast").hidden = false;
    this.toastEnds = setTimeout(() => { this.part("toast").hidden = true; }, 5000);
  }
}
