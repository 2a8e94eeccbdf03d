// The clock of the try-out: it shows what time the robot believes it is, and moves it forward.

import { get, getIfKnown, post } from "./page-api.js";
import { clockHour, day, dayAndHour, fromLocalField, localField } from "./page-text.js";

const part = (name) => document.getElementById(name);

const lowered = (text) => text.charAt(0).toLowerCase() + text.slice(1);

export class Clock {
  constructor({ say, moved }) {
    this.say = say;
    this.moved = moved;
    this.origin = 0; // the robot's time when the page's own stopwatch showed 0
    part("clock-moves").addEventListener("click", ({ target }) => target.dataset.to && this.move(target.dataset.to));
    part("clock-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.move(fromLocalField(part("clock-at").value).toISOString());
    });
    part("clock-open").addEventListener("click", () => this.unfold(part("clock-open").getAttribute("aria-expanded") !== "true"));
    part("clock").addEventListener("keydown", ({ key }) => key === "Escape" && this.unfold(false, true));
  }

  get now() {
    return new Date(this.origin + performance.now());
  }

  /** Shows the bar, if this server knows how to move its clock. */
  async start(now) {
    this.set(now);
    if ((await getIfKnown("next")) === null) return;
    part("clock").hidden = false;
    setInterval(() => this.draw(), 1000);
    await this.askNext();
  }

  set(now) {
    this.origin = new Date(now).getTime() - performance.now();
    this.draw();
    part("clock-at").value = localField(this.now);
    part("clock-at").min = localField(this.now);
  }

  draw() {
    const now = this.now;
    const text = dayAndHour(now);
    if (part("clock-now").textContent === text) return;
    part("clock-now").textContent = text;
    part("clock-now").dateTime = now.toISOString();
  }

  async move(to) {
    try {
      const { now, what } = await post("clock", { to });
      this.set(now);
      this.say(what || `Nous sommes ${dayAndHour(this.now)}.`);
      this.moved();
    } catch {
      this.say("L’horloge n’a pas bougé.");
    }
    this.soon();
  }

  /** What comes next may have changed: asked once for all that happens in a moment. */
  soon() {
    clearTimeout(this.waiting);
    if (!part("clock").hidden) this.waiting = setTimeout(() => this.askNext(), 500);
  }

  /** Says what the next step of the clock will bring. */
  async askNext() {
    const { at, what } = await get("next").catch(() => ({}));
    const button = part("clock-moves").querySelector('[data-to="next"]');
    button.disabled = !at;
    part("clock-next").textContent = at ? `Ensuite : ${lowered(what)}, ${this.when(new Date(at))}.` : "Rien n’est prévu.";
  }

  when(at) {
    return day(at) === day(this.now) ? `aujourd’hui à ${clockHour(at)}` : dayAndHour(at);
  }

  unfold(open, focus = false) {
    part("clock-open").setAttribute("aria-expanded", String(open));
    part("clock-moves").classList.toggle("open", open);
    if (focus) part("clock-open").focus();
  }
}
