// Words on the screen: Telegram's entities made into elements (never through innerHTML), dates, short summaries.

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const BLOCKS = new Set(["BLOCKQUOTE", "PRE"]);
const LINKS = {
  url: (text) => (/^[a-z]+:/i.test(text) ? text : `https://${text}`),
  text_link: (text, entity) => entity.url,
  email: (text) => `mailto:${text}`,
  phone_number: (text) => `tel:${text.replace(/[^\d+]/g, "")}`,
};
const SAFE = new Set(["http:", "https:", "mailto:", "tel:"]);

export function el(tag, props = {}, ...children) {
  const { className, dataset, ...rest } = props;
  const node = document.createElement(tag);
  if (className) node.className = className;
  Object.assign(node.dataset, dataset);
  for (const [name, value] of Object.entries(rest)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

export const hidden = (text) => el("span", { className: "hidden" }, text);

/** The address if it is one a page may open, else null. */
export function safeAddress(address) {
  try {
    return SAFE.has(new URL(address).protocol) ? address : null;
  } catch {
    return null;
  }
}

function wrap(entity, text) {
  if (entity.type in LINKS) {
    const href = safeAddress(LINKS[entity.type](text, entity));
    return el(href ? "a" : "span", { href, target: "_blank", rel: "noopener noreferrer" });
  }
  if (entity.type === "bot_command") return el("button", { type: "button", className: "command", dataset: { command: text } });
  if (entity.type === "spoiler") return el("button", { type: "button", className: "spoiler" });
  return el(TAGS[entity.type] ?? "span");
}

/** Fills `into` with `text` between two offsets. Telegram counts in UTF-16 units, as JavaScript does. */
export function write(into, text, entities = [], start = 0, end = text.length) {
  const inside = entities
    .filter((entity) => entity.offset >= start && entity.offset + entity.length <= end)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  let at = start;
  for (const [index, entity] of inside.entries()) {
    if (entity.offset < at) continue; // already written, inside the one before
    const stop = entity.offset + entity.length;
    into.append(text.slice(at, entity.offset));
    const node = wrap(entity, text.slice(entity.offset, stop));
    write(node, text, inside.slice(index + 1).filter((other) => other.offset + other.length <= stop), entity.offset, stop);
    into.append(node);
    // A block already ends its line.
    at = BLOCKS.has(node.tagName) && text[stop] === "\n" && stop < end ? stop + 1 : stop;
  }
  into.append(text.slice(at, end));
  return into;
}

const WHAT = [
  ["voice", "🎤 Message vocal"], ["photo", "📷 Photo"], ["video_note", "Message vidéo"], ["video", "Vidéo"],
  ["animation", "Image animée"], ["audio", "Son"], ["sticker", "Autocollant"], ["venue", "📍 Lieu"],
  ["location", "📍 Position"], ["contact", "👤 Contact"], ["poll", "Sondage"],
];

/** One line that says what a message is. */
export function summary(message) {
  if (message.text) return message.text.slice(0, 120);
  if (message.caption) return message.caption.slice(0, 120);
  if (message.document && !message.animation) return message.document.file_name ?? "Fichier";
  return WHAT.find(([key]) => message[key])?.[1] ?? "Message";
}

let format;

/** Dates and hours are those of this zone from now on: the zone of the robot, not of this computer. */
export function setZone(timeZone = "Europe/Paris") {
  const inZone = (options) => new Intl.DateTimeFormat("fr-FR", { timeZone: timeZone || "Europe/Paris", ...options });
  format = {
    hour: inZone({ hour: "2-digit", minute: "2-digit" }),
    day: inZone({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    parts: inZone({ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  };
}
setZone();

/** "10:05", as in the corner of a bubble. */
export const hour = (date) => format.hour.format(date);
/** "mercredi 20 septembre 2023"; the first day of a month is "1er" in French. */
export const day = (date) => format.day.format(date).replace(/ 1 /, " 1er ");
/** "mercredi 20 septembre 2023, 10 h 00" */
export const dayAndHour = (date) => `${day(date)}, ${clockHour(date)}`;
/** "8 h 05" */
export const clockHour = (date) => hour(date).replace(/^0/, "").replace(":", "\u00a0h\u00a0");
/** 83 -> "1:23" */
export const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** What a datetime-local field shows for this instant, at the hour of the robot. */
export function localField(date) {
  const part = Object.fromEntries(format.parts.formatToParts(date).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

/** The instant at which clocks of the robot show this datetime-local value. */
export function fromLocalField(value) {
  const asUtc = new Date(`${value}:00Z`);
  const guess = new Date(asUtc - (new Date(`${localField(asUtc)}:00Z`) - asUtc));
  return new Date(guess - (new Date(`${localField(guess)}:00Z`) - asUtc));
}
