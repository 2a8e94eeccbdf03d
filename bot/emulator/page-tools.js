// Beside the phones: making Telegram fail, looking at what the robot keeps and at what waits to leave.

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

const AGAIN = 1000; // milliseconds before another look, as long as something waits

/** The panels "Ce que le robot garde" and "Ce qui attend de partir". Gives back what to call when they may have changed. */
export function keptPanels({ database, outbox }, { person, name }) {
  let waiting = 0;
  let asked = 0;
  const draw = async () => {
    clearTimeout(waiting);
    const number = (asked += 1);
    const kept = person() === null ? null : await getIfKnown(`database/${person()}`);
    if (number !== asked) return; // another person was picked meanwhile
    database.hidden = outbox.hidden = kept === null;
    if (kept === null) return;
    showKept(database, kept.tables ?? {}, name());
    showWaiting(outbox, kept.outbox ?? [], kept.inbox ?? 0, name());
    if (kept.outbox?.length || kept.inbox) waiting = setTimeout(draw, AGAIN);
  };
  return {
    look: draw,
    soon() {
      clearTimeout(waiting);
      waiting = setTimeout(draw, 400);
    },
  };
}

function showKept(card, tables, name) {
  const filled = Object.entries(tables).filter(([, rows]) => rows.length);
  const intro = filled.length ? `Tout ce que la base de données sait de ${name}.` : `La base de données ne sait rien de ${name}.`;
  card.querySelector(".card-body").replaceChildren(el("p", {}, intro), ...filled.map(([title, rows]) => el("section", {},
    el("h3", {}, title, rows.length > 1 && el("span", { className: "count" }, String(rows.length))), ...rows.map(line))));
}

function showWaiting(card, rows, inbox, name) {
  const badge = card.querySelector(".badge");
  badge.hidden = rows.length + inbox === 0;
  badge.textContent = rows.length + inbox;
  const said = [
    inbox > 0 && `Telegram garde ${inbox === 1 ? "1 message" : `${inbox} messages`} de ${name} : le robot ne l’a pas encore reçu.`,
    rows.length > 0 && `Écrit, et pas encore parti vers ${name}.`,
    inbox + rows.length === 0 && `Rien n’attend : tout est parti vers ${name}.`,
  ].filter(Boolean);
  card.querySelector(".card-body").replaceChildren(...said.map((text) => el("p", {}, text)), ...rows.map(line));
}

const line = (row) => el("dl", {}, ...Object.entries(row).flatMap(([column, value]) => [el("dt", {}, column), el("dd", {}, String(value))]));
