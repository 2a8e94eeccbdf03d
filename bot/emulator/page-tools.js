// Beside the phones: making Telegram fail, and looking at what the robot keeps.

import { getIfKnown, post, remove } from "./page-api.js";
import { el } from "./page-text.js";

const FAULTS = [
  { name: "Telegram est absent", hint: "Rien ne passe, jusqu’à la fin de la panne.", body: { kind: "outage", method: "*", times: null } },
  { name: "Telegram est lent", hint: "Chaque appel prend 3 secondes.", body: { kind: "delay", method: "*", times: null, seconds: 3 } },
  { name: "Trop de messages", hint: "Telegram refuse 3 envois, et dit d’attendre 3 secondes.", body: { kind: "429", method: "sendMessage", times: 3, retry_after: 3 } },
  { name: "Coupure après l’envoi", hint: "Le prochain message part, mais le robot ne le sait pas.", body: { kind: "cut_after", method: "sendMessage", times: 1 } },
];

/** The panel "Pannes". Gives back what to call when the faults in force have changed. */
export function faultsPanel(card, say) {
  const state = el("p", { role: "status" });
  const stop = el("button", { type: "button", className: "strong", onclick: () => remove("faults").then(() => say("Tout remarche.")) }, "Tout remettre en marche");
  const buttons = FAULTS.map(({ name, hint, body }) => el("button", {
    type: "button", className: "fault", "aria-pressed": "false", dataset: { kind: body.kind },
    onclick: () => post("faults", body).catch(() => say("La panne n’a pas pu commencer.")),
  }, el("b", {}, name), el("small", {}, hint)));
  card.querySelector(".card-body").append(
    el("p", {}, "Que fait le robot quand Telegram va mal ? Choisissez une panne, puis écrivez."), ...buttons, state, stop);
  const show = (faults) => {
    showFaults(card, buttons, state, stop, faults);
    clearTimeout(card.again);
    // Some failures use themselves up, and nobody says so.
    if (faults.length) card.again = setTimeout(async () => show((await getIfKnown("state"))?.faults ?? []), 2000);
  };
  return show;
}

function showFaults(card, buttons, state, stop, faults) {
  const kinds = faults.map(({ kind }) => kind);
  for (const button of buttons) button.setAttribute("aria-pressed", String(kinds.includes(button.dataset.kind)));
  state.textContent = kinds.length ? "" : "Tout marche.";
  stop.hidden = kinds.length === 0;
  card.querySelector(".badge").textContent = kinds.length;
  card.querySelector(".badge").hidden = kinds.length === 0;
}

/** The panel "Ce que le robot garde". Gives back what to call when something may have changed. */
export function databasePanel(card, { person, name }) {
  let waiting = 0;
  const draw = async () => {
    if (card.hidden || !card.open || person() === null) return;
    const kept = await getIfKnown(`database/${person()}`);
    if (kept) card.querySelector(".card-body").replaceChildren(...tables(kept, name()));
  };
  card.addEventListener("toggle", draw);
  return {
    async look() {
      card.hidden = person() === null || (await getIfKnown(`database/${person()}`)) === null;
      await draw();
    },
    soon() {
      clearTimeout(waiting);
      waiting = setTimeout(draw, 400);
    },
  };
}

function tables({ tables: all = {}, outbox = [] }, name) {
  const filled = Object.entries({ ...all, ...(outbox.length && { "à envoyer": outbox }) }).filter(([, rows]) => rows.length);
  const intro = el("p", {}, filled.length ? `Tout ce que la base de données sait de ${name}.` : `La base de données ne sait rien de ${name}.`);
  return [intro, ...filled.map(([title, rows]) => el("section", {},
    el("h3", {}, title, el("span", { className: "count" }, String(rows.length))),
    ...rows.map((row) => el("dl", {}, ...Object.entries(row).flatMap(([column, value]) => [
      el("dt", {}, column), el("dd", {}, value === null ? "—" : typeof value === "object" ? JSON.stringify(value) : String(value))])))))];
}
