// The list of messages in a phone: drawing them, changing them in place, moving among them.

import { bubble } from "./page-bubble.js";
import { day, el } from "./page-text.js";

const dayOf = ({ message }) => day(new Date(message.date * 1000));
const dayLine = (text) => el("p", { className: "day", dataset: { day: text } }, text);

export class List {
  constructor(node, botName) {
    this.node = node;
    this.botName = botName;
    node.addEventListener("keydown", (event) => this.moveAmong(event));
  }

  find(id) {
    return this.node.querySelector(`[data-id="${Number(id)}"]`);
  }

  bubble(known, chat) {
    return bubble(known, { botName: this.botName(), read: known.message.message_id <= chat.readUpTo });
  }

  /** Shows a whole chat, without reading aloud what was already said. */
  fill(chat) {
    const nodes = [];
    let before = "";
    for (const known of chat?.messages.values() ?? []) {
      const today = dayOf(known);
      if (today !== before) nodes.push(dayLine(today));
      nodes.push(this.bubble(known, chat));
      before = today;
    }
    this.node.setAttribute("aria-live", "off");
    this.node.replaceChildren(...nodes);
    setTimeout(() => this.node.setAttribute("aria-live", "polite"), 100);
  }

  /** Draws one message as it is now: new, changed, or gone. True when it is new. */
  draw(id, known, chat) {
    const old = this.find(id);
    if (!known) old?.remove();
    else if (old) this.replace(old, this.bubble(known, chat));
    else this.add(known, chat);
    return Boolean(known) && !old;
  }

  add(known, chat) {
    const last = [...this.node.querySelectorAll(".day")].at(-1);
    const today = dayOf(known);
    if (last?.dataset.day !== today) this.node.append(dayLine(today));
    this.node.append(this.bubble(known, chat));
  }

  /** The bubble changes under the finger: the focus stays on the same button, or the nearest thing left. */
  replace(old, fresh) {
    const active = old.contains(document.activeElement) ? document.activeElement : null;
    const at = [...old.querySelectorAll(".key")].indexOf(active);
    const now = this.swap(old, fresh);
    if (!active || active.isConnected) return;
    const left = [...now.querySelectorAll(".key")];
    const same = left.find((key) => active.dataset.data && key.dataset.data === active.dataset.data);
    (same ?? left[Math.min(Math.max(at, 0), left.length - 1)] ?? now).focus({ preventScroll: true });
  }

  /** Changes only the buttons when only they differ, so that the words are not read aloud again. */
  swap(old, fresh) {
    const [before, after] = [old, fresh].map((node) => node.querySelector(".bubble"));
    if (!before.isEqualNode(after)) {
      old.replaceWith(fresh);
      return fresh;
    }
    before.parentNode.replaceChildren(before, ...[fresh.querySelector(".keyboard")].filter(Boolean));
    return old;
  }

  /** What was read by the robot, and the small wheel on the buttons that wait for their answer. */
  mark(chat) {
    this.markRead(chat?.readUpTo ?? 0);
    this.markPressed((id, data) => chat?.isPressed(id, data));
  }

  markRead(upTo) {
    for (const svg of this.node.querySelectorAll('.out .corner use[href="#i-tick"]')) {
      if (Number(svg.closest(".message").dataset.id) > upTo) continue;
      svg.setAttribute("href", "#i-ticks");
      svg.closest(".corner").querySelector(".hidden").textContent = "lu";
    }
  }

  markPressed(isPressed) {
    for (const key of this.node.querySelectorAll(".key[data-data]")) {
      const id = Number(key.closest(".message").dataset.id);
      if (isPressed(id, key.dataset.data)) key.setAttribute("aria-busy", "true");
      else key.removeAttribute("aria-busy");
    }
  }

  moveAmong(event) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step) return;
    const all = [...this.node.querySelectorAll(".message")];
    const at = all.indexOf(document.activeElement.closest(".message"));
    const to = at < 0 ? all.at(-1) : all[at + step];
    to?.focus();
    event.preventDefault();
  }
}
