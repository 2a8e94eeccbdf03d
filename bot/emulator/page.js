// The page of the try-out: two phones, the clock and the tools, kept up to date by the log of events.

import { get, getIfKnown, listen, post } from "./page-api.js";
import { Clock } from "./page-clock.js";
import { ask } from "./page-dialog.js";
import { Model } from "./page-model.js";
import { Phone } from "./page-phone.js";
import { el, setZone } from "./page-text.js";
import { faultsPanel, keptPanels } from "./page-tools.js";
import { tour } from "./page-tour.js";

const part = (id) => document.getElementById(id);
const main = part("main");
const narrow = matchMedia("(max-width: 819px)");

class Page {
  constructor(state) {
    this.bot = { commands: [], ...state.bot };
    this.model = new Model();
    this.facilitator = null;
    this.dirty = new Map(); // chat -> messages to draw again
    this.past = state.last ?? 0; // events up to this one are history: passing things are not shown again
    this.resident = new Phone(part("resident"), this);
    this.team = new Phone(part("facilitator"), this);
    this.clock = new Clock({ say: (text) => this.shown.complain(text), moved: () => this.kept.soon() });
    this.faults = faultsPanel(part("faults"), (text) => this.shown.complain(text));
    this.kept = keptPanels({ database: part("database"), outbox: part("outbox") },
      { person: () => this.shown.person, name: () => this.nameOf(this.shown.person) });
    this.onTour = tour(part("tour"), this);
    this.tabs();
    this.holders();
    this.faults(state.faults);
  }

  get phones() { return [this.resident, this.team]; }
  get residents() { return this.model.people.filter(({ id }) => id !== this.team.person); }
  /** The phone somebody looks at; on a wide screen, the last one used. */
  get shown() { return main.dataset.show === "facilitator" ? this.team : this.resident; }

  isFacilitator(id) { return id === this.team.person; }
  isShown(phone) { return !narrow.matches || (phone === this.shown && main.dataset.show !== "tools"); }
  nameOf(id) { return this.model.person(id)?.first_name ?? "cette personne"; }

  tabs() {
    const all = [...document.querySelectorAll("[role=tab]")];
    for (const tab of all) {
      tab.addEventListener("click", () => this.look(tab.dataset.show));
      tab.addEventListener("keydown", ({ key }) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
        if (step) all[(all.indexOf(tab) + step + all.length) % all.length].focus();
        if (step) document.activeElement.click();
      });
    }
    for (const phone of this.phones) phone.section.addEventListener("focusin", () => !narrow.matches && this.look(phone.section.id));
    narrow.addEventListener("change", () => this.look(main.dataset.show));
    this.look("resident");
  }

  look(name) {
    if (main.dataset.show === name && main.dataset.drawn) return;
    Object.assign(main.dataset, { show: name, drawn: "yes" });
    for (const tab of document.querySelectorAll("[role=tab]")) {
      tab.setAttribute("aria-selected", String(tab.dataset.show === name));
      tab.tabIndex = tab.dataset.show === name ? 0 : -1;
    }
    if (narrow.matches && name !== "tools") this.shown.toEnd();
    this.kept?.look();
  }

  /** Shows a part of the page and puts the focus there. */
  go(name, selector) {
    if (name) this.look(name);
    else this.clock.unfold(true);
    const inside = name ? part(name) : document;
    const found = name === "resident" && this.resident.person === null ? ".add-person" : selector;
    [...inside.querySelectorAll(found)].find((node) => node.offsetParent)?.focus();
  }

  holders() {
    this.resident.part("role").textContent = "Habitant";
    this.team.section.classList.add("team");
    this.team.part("add-person").hidden = true;
    this.resident.part("add-person").addEventListener("click", () => this.addResident());
    this.resident.part("who select").addEventListener("change", ({ target }) => this.pick(Number(target.value)));
  }

  async addResident() {
    const name = await ask({ title: "Ajouter un habitant", label: "Prénom", value: this.residents.length ? "" : "Nadia", ok: "Ajouter" });
    if (!name) return;
    const { id } = await post("people", { first_name: name }).catch(() => ({}));
    if (!id) return;
    if (!this.model.person(id)) this.model.people.push({ id, first_name: name, blocked: false });
    this.drawPeople();
    this.pick(id);
    this.resident.composer.focus();
  }

  pick(id) {
    this.resident.show(id);
    this.drawPeople();
    this.kept.look();
  }

  /** Asks who exists and who is the facilitator, and hands the phones out. */
  async people() {
    const [state, roles] = await Promise.all([getIfKnown("state"), getIfKnown("roles")]);
    if (!state) return;
    setZone(roles?.zone);
    const { people, bot } = state;
    this.bot = { commands: [], ...bot };
    this.model.people = people.filter(({ is_group: group }) => !group);
    const facilitator = roles?.facilitator ?? this.model.people[1]?.id ?? null;
    this.nameTeam(roles?.facilitator ? "Animatrice" : "Autre personne");
    if (facilitator !== this.team.person) this.team.show(facilitator);
    if (!this.residents.some(({ id }) => id === this.resident.person)) this.resident.show(this.residents[0]?.id ?? null);
    this.drawPeople();
    this.phones.forEach((phone) => phone.refresh());
    await this.kept.look();
  }

  nameTeam(name) {
    this.team.part("role").textContent = name;
    part("tab-facilitator").querySelector(".tab-name").textContent = name;
  }

  drawPeople() {
    const options = (people) => people.map(({ id, first_name: name }) => el("option", { value: id, selected: id === this.resident.person }, name));
    this.resident.part("who select").replaceChildren(...options(this.residents));
    this.team.part("who select").replaceChildren(...options(this.model.people.filter(({ id }) => id === this.team.person)));
    this.resident.part("who").hidden = this.resident.person === null;
    this.resident.section.classList.toggle("nobody", this.resident.person === null);
    this.team.section.classList.toggle("nobody", this.team.person === null);
  }

  hear(event) {
    const touched = this.model.apply(event);
    if (event.chat) this.dirty.set(event.chat, [...(this.dirty.get(event.chat) ?? []), ...touched]);
    this.onTour(event);
    if (event.n > this.past) this.happening(event);
    else if (event.chat) this.model.chat(event.chat).action = null;
    this.drawSoon();
  }

  /** What only matters at the moment it happens. */
  happening(event) {
    if (event.type === "people") this.people();
    if (event.type === "clock") this.clock.set(event.now);
    if (event.type === "faults") this.faults(event.faults);
    if (event.type === "callback_answer") this.phones.find(({ person }) => person === event.chat)?.answered(event);
  }

  /** One drawing for all events of a moment: a long past is shown at once. */
  drawSoon() {
    this.planned ??= setTimeout(() => {
      this.planned = undefined;
      for (const phone of this.phones) this.drawPhone(phone);
      this.dirty.clear();
      this.counted();
      this.kept.soon();
      this.clock.soon();
    }, 16);
  }

  drawPhone(phone) {
    const touched = this.dirty.get(phone.person);
    if (!touched) return;
    if (touched.length > 30) phone.drawAll();
    else phone.redraw(touched);
  }

  /** How many messages wait on the phone nobody looks at. */
  counted() {
    for (const phone of this.phones) {
      const badge = part(`tab-${phone.section.id}`).querySelector(".badge");
      const unread = this.isShown(phone) ? 0 : phone.chat?.unread ?? 0;
      badge.hidden = unread === 0;
      badge.replaceChildren(String(unread), el("span", { className: "hidden" }, " messages non lus"));
    }
  }
}

async function start() {
  const state = await get("state");
  const page = new Page(state);
  await page.people();
  await page.clock.start(state.now);
  listen((event) => page.hear(event), (lost) => {
    if (!lost && !part("lost").hidden) page.people();
    part("lost").hidden = !lost;
  });
}

start();
