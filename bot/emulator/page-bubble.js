// One message drawn as Telegram draws it. A bubble knows what to show; what a press does is the phone's affair.

import { el, hidden, hour, icon, minutes, safeAddress, summary, write } from "./page-text.js";

const file = (id) => `/try/files/${encodeURIComponent(id)}`;
const size = (bytes) => (bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} Ko` : `${(bytes / 1e6).toFixed(1)} Mo`);

function photo({ photo: sizes }) {
  const largest = sizes.at(-1);
  const { width = 320, height = 240, file_id: id } = largest;
  const image = el("img", { src: file(id), width, height, alt: "Photo", loading: "lazy", className: "photo" });
  return el("a", { className: "media", href: file(id), target: "_blank", rel: "noopener" }, image);
}

/** Bars whose heights come from the file's name: the same voice always looks the same. */
function waves(id) {
  const box = el("span", { className: "waves", "aria-hidden": "true" });
  for (let bar = 0; bar < 28; bar += 1) {
    const code = id.charCodeAt((bar * 7) % id.length) || 60;
    box.append(el("i", { className: `h${((code * (bar + 3)) % 6) + 1}` }));
  }
  return box;
}

function sound({ file_id: id, duration = 0, title }, name) {
  const length = minutes(duration);
  const button = el("button", { type: "button", className: "play", "aria-label": `Écouter : ${name}, ${length}` }, icon("play"));
  const shown = el("span", { className: "length" }, length);
  const box = el("div", { className: "sound" }, button, el("div", {}, title ? el("b", {}, title) : waves(id), shown));
  let audio = null;
  button.addEventListener("click", () => {
    audio ??= playerFor(id, button, box, shown, duration);
    if (audio.paused) audio.play().catch(() => { shown.textContent = "Je n’arrive pas à lire ce son."; });
    else audio.pause();
  });
  return box;
}

function playerFor(id, button, box, shown, seconds) {
  const length = minutes(seconds);
  const audio = new Audio(file(id));
  const use = button.querySelector("use");
  audio.addEventListener("play", () => use.setAttribute("href", "#i-pause"));
  audio.addEventListener("pause", () => use.setAttribute("href", "#i-play"));
  audio.addEventListener("timeupdate", () => {
    const whole = Number.isFinite(audio.duration) ? audio.duration : seconds; // a browser does not know how long its own recording is
    const part = whole > 0 ? Math.min(1, audio.currentTime / whole) : 0;
    box.style.setProperty("--played", `${Math.round(part * 100)}%`);
    shown.textContent = audio.ended || part === 0 ? length : `${minutes(audio.currentTime)} / ${length}`;
  });
  return audio;
}

function attachment({ document: sent }) {
  const name = sent.file_name ?? "fichier";
  const label = el("span", {}, el("b", {}, name), el("small", {}, sent.file_size ? size(sent.file_size) : "Fichier"));
  return el("a", { className: "file", href: file(sent.file_id), download: name }, el("span", { className: "round" }, icon("file")), label);
}

function place({ location, venue }) {
  const { latitude, longitude } = location ?? venue.location;
  const href = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  const label = venue
    ? [el("b", {}, venue.title), el("small", {}, venue.address)]
    : [el("b", {}, "Position"), el("small", {}, `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`)];
  return el("a", { className: "place", href, target: "_blank", rel: "noopener noreferrer" },
    el("span", { className: "map" }, icon("pin")), el("span", { className: "label" }, ...label));
}

function card({ contact }) {
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(" ");
  const label = el("span", {}, el("b", {}, name), el("small", {}, contact.phone_number));
  return el("div", { className: "file" }, el("span", { className: "round" }, icon("person")), label);
}

function video(message) {
  const sent = message.video ?? message.video_note ?? message.animation;
  const className = message.video_note ? "photo roundel" : "photo";
  return el("video", { className, src: file(sent.file_id), controls: true, preload: "metadata", "aria-label": summary(message) });
}

function sticker({ sticker: sent }) {
  return el("span", { className: "sticker", role: "img", "aria-label": "Autocollant" }, sent.emoji ?? "🙂");
}

function content(message) {
  if (message.photo) return photo(message);
  if (message.voice) return sound(message.voice, "message vocal");
  if (message.audio) return sound({ title: "Son", ...message.audio }, "son");
  if (message.video || message.video_note || message.animation) return video(message);
  if (message.document) return attachment(message);
  if (message.venue || message.location) return place(message);
  if (message.contact) return card(message);
  if (message.sticker) return sticker(message);
  return message.text === undefined && message.caption === undefined ? el("em", {}, "Je ne sais pas montrer ce message.") : null;
}

function quote(original, botName) {
  const name = original.from?.is_bot ? botName : original.from?.first_name ?? "";
  return el("button", { type: "button", className: "quote", dataset: { goto: original.message_id } },
    hidden("En réponse à "), el("b", {}, name), el("span", {}, summary(original)));
}

function corner({ message, out, edited }, read) {
  const at = new Date(message.date * 1000);
  const box = el("span", { className: "corner" }, edited && "modifié ", el("time", { datetime: at.toISOString() }, hour(at)));
  if (out) box.append(icon(read ? "ticks" : "tick"), hidden(read ? "lu" : "envoyé"));
  return box;
}

function key(button) {
  const data = button.callback_data;
  if (button.url && safeAddress(button.url)) {
    return el("a", { className: "key link", href: button.url, target: "_blank", rel: "noopener noreferrer" }, button.text);
  }
  return el("button", {
    type: "button", className: "key", dataset: data === undefined ? {} : { data },
    disabled: data === undefined && !button.copy_text,
  }, button.text);
}

function keyboard(message) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  const drawn = rows.map((row) => el("div", { className: "row" }, ...row.map(key)));
  return el("div", { className: "keyboard", role: "group", "aria-label": "Boutons du message" }, ...drawn);
}

function actions(known) {
  const buttons = [el("button", { type: "button", className: "act", title: "Répondre", dataset: { act: "reply" } }, icon("reply"), hidden("Répondre"))];
  if (known.out && known.message.text !== undefined) {
    buttons.push(el("button", { type: "button", className: "act", title: "Modifier", dataset: { act: "edit" } }, icon("edit"), hidden("Modifier")));
  }
  return el("div", { className: "acts" }, ...buttons);
}

/** Telegram shows only the command of somebody who came through a link. */
function withoutPayload(text) {
  return text?.replace(/^\/start .*/s, "/start");
}

/** `known` is {message, out, edited, reaction}; `read`: the robot did something after it. */
export function bubble(known, { botName, read }) {
  const { message, out } = known;
  const text = out ? withoutPayload(message.text ?? message.caption) : message.text ?? message.caption;
  const body = el("div", { className: "bubble" },
    message.forward_origin && el("small", { className: "forwarded" }, "Message transféré"),
    message.reply_to_message && quote(message.reply_to_message, botName),
    content(message));
  if (text) body.append(write(el("div", { className: "text", dir: "auto" }), text, message.entities ?? message.caption_entities));
  (body.querySelector(":scope > .text") ?? body).append(corner(known, read));
  if (known.reaction) body.append(el("span", { className: "reaction" }, hidden("Réaction du robot : "), known.reaction));
  const who = out ? "Vous" : botName;
  return el("div", {
    className: `message ${out ? "out" : "in"}${message.sticker ? " bare" : ""}`, role: "article", tabindex: -1,
    "aria-label": `${who}, ${hour(new Date(message.date * 1000))}`, dataset: { id: message.message_id },
  }, el("div", { className: "column" }, body, keyboard(message)), actions(known));
}
