// One phone: who holds it, the chat with the robot, and what a press in the chat does.

import { getIfKnown, post } from "./page-api.js";
import { bubble } from "./page-bubble.js";
import { Composer } from "./page-composer.js";
import { ask, menu } from "./page-dialog.js";
import { day, el } from "./page-text.js";

const DOING = {
  typing: "écrit…", upload_photo: "envoie une photo…", upload_document: "envoie un fichier…", find_location: "cherche un lieu…",
  record_voice: "parle…", upload_voice: "envoie un message vocal…",
};
const PRESS_LIMIT = 15000; // real milliseconds: after that the phone stops waiting, as Telegram does

export class Phone {
  /** `page` gives model, bot, isShown(phone), settle(chat), counted(). */
  constructor(section, page) {
    this.page = page;
    this.person = null;
    section.append(document.getElementById("phone-template").content.cloneNode(true));
    this.section = section;
    this.part = (name) => section.querySelector(`.${name}`);
    this.log = this.part("log");
    this.composer = new Composer(section, this);
    this.listen();
  }

  get chat() { return this.person === null ? null : this.page.model.chat(this.person); }
  get isBlocked() { return Boolean(this.page.model.person(this.person)?.blocked); }
  get isEmpty() { return !this.chat?.messages.size; }
  get isAtEnd() { return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80; }

  listen() {
    this.log.addEventListener("click", (event) => this.clicked(event));
    this.log.addEventListener("keydown", (event) => this.moveAmong(event));
    this.log.addEventListener("scroll", () => this.seen(), { passive: true });
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
    const known = [...(this.chat?.messages.values() ?? [])];
    this.log.setAttribute("aria-live", "off"); // what was already said is not read aloud again
    this.log.replaceChildren(...this.withDays(known));
    this.refresh();
    this.toEnd();
    setTimeout(() => this.log.setAttribute("aria-live", "polite"), 100);
  }

  withDays(known) {
    const nodes = [];
    let before = "";
    for (const one of known) {
      const today = day(new Date(one.message.date * 1000));
      if (today !== before) nodes.push(this.dayLine(today));
      nodes.push(this.draw(one));
      before = today;
    }
    return nodes;
  }

  dayLine(text) {
    return el("p", { className: "day", dataset: { day: text } }, text);
  }

  draw(known) {
    return bubble(known, {
      botName: this.page.bot.name,
      read: known.message.message_id <= this.chat.readUpTo,
      pressed: (message, data) => this.chat.isPressed(message, data),
    });
  }

  /** Draws these messages again, adds the new ones, takes the deleted ones away. */
  redraw(ids) {
    this.stick = this.isAtEnd;
    for (const id of new Set(ids)) {
      const known = this.chat.messages.get(id);
      const old = this.find(id);
      if (!known) this.takeAway(old);
      else if (old) this.replace(old, this.draw(known));
      else this.add(known);
    }
    this.refresh();
    if (this.stick) this.toEnd();
    else this.seen();
  }

  find(id) {
    return this.log.querySelector(`[data-id="${Number(id)}"]`);
  }

  add(known) {
    const today = day(new Date(known.message.date * 1000));
    const last = [...this.log.querySelectorAll(".day")].at(-1);
    if (last?.dataset.day !== today) this.log.append(this.dayLine(today));
    this.log.append(this.draw(known));
    if (known.out) this.stick = true;
    else this.composer.heard(known.message);
  }

  takeAway(node) {
    if (!node) return;
    if (node.contains(document.activeElement)) this.composer.focus();
    node.remove();
  }

  /** The bubble changes under the finger: the focus stays on the same button, or the nearest thing left. */
  replace(old, fresh) {
    const active = old.contains(document.activeElement) ? document.activeElement : null;
    const buttons = [...old.querySelectorAll(".key")];
    const at = buttons.indexOf(active);
    old.replaceWith(fresh);
    if (!active) return;
    const left = [...fresh.querySelectorAll(".key")];
    (left.find((key) => active.dataset.data && key.dataset.data === active.dataset.data) ?? left[Math.min(Math.max(at, 0), left.length - 1)] ?? fresh)
      .focus({ preventScroll: true });
  }

  /** Everything around the messages. */
  refresh() {
    const { bot } = this.page;
    this.part("bot-name").textContent = bot.name;
    this.part("avatar").textContent = [...bot.name.replace(/^La /, "")][0] ?? "R";
    this.part("empty").hidden = !this.isEmpty;
    this.part("empty").textContent = bot.description || "Appuyez sur Démarrer, ou écrivez un message.";
    this.section.classList.toggle("blocked", this.isBlocked);
    this.markRead();
    this.showAction();
    this.composer.refresh();
  }

  markRead() {
    for (const svg of this.log.querySelectorAll('.out .corner use[href="#i-tick"]')) {
      if (Number(svg.closest(".message").dataset.id) > (this.chat?.readUpTo ?? 0)) continue;
      svg.setAttribute("href", "#i-ticks");
      svg.closest(".corner").querySelector(".hidden").textContent = "lu";
    }
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
    else if (on("[data-goto]")) this.find(on("[data-goto]").dataset.goto)?.focus();
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
    this.redraw([id]);
    try {
      const { callback_query_id: query } = await post(`people/${this.person}/press`, { message_id: id, data });
      if (chat.pressed.has(`${id} ${data}`)) chat.pressed.set(`${id} ${data}`, query);
      this.page.settle(chat);
    } catch {
      this.release(chat, id, data);
      this.complain("Ce n’est pas parti. Essayez encore.");
    }
    setTimeout(() => this.release(chat, id, data), PRESS_LIMIT);
  }

  release(chat, id, data) {
    if (chat.pressed.delete(`${id} ${data}`) && chat === this.chat) this.redraw([id]);
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

  moveAmong(event) {
    const step = { ArrowUp: "previous", ArrowDown: "next" }[event.key];
    if (!step) return;
    const all = [...this.log.querySelectorAll(".message")];
    const at = all.indexOf(document.activeElement.closest(".message"));
    const to = at < 0 ? all.at(-1) : all[at + (step === "next" ? 1 : -1)];
    to?.focus();
    event.preventDefault();
  }
}
