// The guided tour: five steps, ticked by what really happens in the chats.

import { el } from "./page-text.js";

const isCommand = (message) => message.entities?.some(({ type, offset }) => type === "bot_command" && offset === 0);

// `done(event, page, before)` looks at one event of the log, `before` is who did something last; `show` is where to look, `focus` what to put the hand on.
const STEPS = [
  {
    title: "Arriver comme habitant", text: "Sur le téléphone de l’habitant, appuyez sur Démarrer. Le robot dit bonjour.",
    show: "resident", focus: ".start",
    done: (event, page) => event.type === "message" && event.out && !page.isFacilitator(event.chat),
  },
  {
    title: "Raconter une idée", text: "Appuyez sur « J’ai une idée », puis répondez aux questions. Écrivez, parlez ou envoyez une photo.",
    show: "resident", focus: "textarea",
    done: (event, page) => event.type === "message" && event.out && !page.isFacilitator(event.chat) && !isCommand(event.message),
  },
  {
    title: "Envoyer l’idée", text: "Relisez l’idée, puis appuyez sur « Envoyer ».",
    show: "resident", focus: ".message:last-child .key, textarea",
    // A card with buttons reaches the facilitator just after a resident did something.
    done: (event, page, before) => event.type === "message" && !event.out && page.isFacilitator(event.chat)
      && Boolean(event.message.reply_markup?.inline_keyboard) && before !== 0 && !page.isFacilitator(before),
  },
  {
    title: "Répondre comme animatrice", text: "L’idée arrive sur le second téléphone. Appuyez sur « Répondre », puis écrivez.",
    show: "facilitator", focus: ".message:last-child .key, textarea",
    done: (event, page) => event.type === "message" && event.out && page.isFacilitator(event.chat) && !isCommand(event.message),
  },
  {
    title: "Avancer jusqu’au rappel", text: "En haut, appuyez sur « Prochain rappel ». L’heure avance, et le robot écrit.",
    show: null, focus: "#clock-moves button",
    done: (event) => event.type === "clock",
  },
];

/** `page` gives isFacilitator(id) and go(show, focus). Gives back what to call with every event. */
export function tour(card, page) {
  const done = STEPS.map(() => false);
  const items = STEPS.map((step, index) => el("li", {},
    el("span", { className: "step-mark", "aria-hidden": "true" }, String(index + 1)),
    el("div", {}, el("h3", {}, step.title, el("span", { className: "hidden" })), el("p", {}, step.text),
      el("button", { type: "button", className: "plain", onclick: () => page.go(step.show, step.focus) }, "Me montrer"))));
  const end = el("p", { role: "status" }, "Visite finie. Essayez maintenant une panne : rien ne se perd.");
  card.querySelector(".card-body").append(el("ol", { className: "steps" }, ...items), end);
  const draw = () => items.forEach((item, index) => {
    item.classList.toggle("done", done[index]);
    item.classList.toggle("now", index === done.indexOf(false));
    item.querySelector("h3 .hidden").textContent = done[index] ? " (fait)" : "";
    item.querySelector(".step-mark").textContent = done[index] ? "✓" : String(index + 1);
    end.hidden = done.includes(false);
  });
  draw();
  let before = 0;
  return (event) => {
    const step = done.indexOf(false);
    if (step >= 0 && STEPS[step].done(event, page, before)) {
      done[step] = true;
      draw();
    }
    if (event.out || event.type === "press") before = event.chat;
  };
}
