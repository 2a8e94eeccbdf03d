// Under the chat: writing, replying, correcting, joining something, speaking, and the robot's own keyboard.

import { post } from "./page-api.js";
import { ask, menu } from "./page-dialog.js";
import { record, samplePhoto, sampleVoice } from "./page-media.js";
import { el, minutes, summary } from "./page-text.js";

const PLACE = { latitude: 46.6, longitude: 2.4 }; // the middle of France

export class Composer {
  /** `phone` gives chat, person, isBlocked, isEmpty, commands(), complain(text). */
  constructor(root, phone) {
    this.phone = phone;
    this.part = (name) => root.querySelector(`.composer .${name}`);
    this.input = this.part("write").querySelector("textarea");
    this.about = null; // {act: "reply" | "edit", message}
    this.recorder = null;
    this.wantsKeys = true;
    this.listen();
  }

  listen() {
    this.part("write").addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.input.addEventListener("keydown", (event) => this.typed(event));
    this.input.addEventListener("input", () => this.fit());
    this.part("start").addEventListener("click", () => this.tell("start", {}));
    this.part("unblock").addEventListener("click", () => this.tell("unblock"));
    this.part("about-close").addEventListener("click", () => {
      this.forget();
      this.input.focus();
    });
    this.part("mic").addEventListener("click", () => this.speak());
    this.part("cancel").addEventListener("click", () => this.spoken(false));
    this.part("done").addEventListener("click", () => this.spoken(true));
    this.part("reply-keys").addEventListener("click", ({ target }) => this.keyPressed(target.closest("button")));
    this.part("keys").addEventListener("click", () => {
      this.wantsKeys = !this.wantsKeys;
      this.refresh();
    });
    menu(this.part("commands"), this.part("commands-menu"), async () => (await this.phone.commands()).map(({ command, description }) => (
      { label: `/${command}`, hint: description, run: () => this.say(`/${command}`) })));
    menu(this.part("attach"), this.part("attach-menu"), () => this.joinable());
  }

  /** Asks something of the local Bot API for this person; says so when it fails. True when it went. */
  async tell(what, body) {
    this.focus(); // before the answer: whoever is quick has opened a menu by then, and taking the focus would close it
    try {
      await post(`people/${this.phone.person}/${what}`, body);
      return true;
    } catch {
      this.phone.complain("Ce n’est pas parti. Essayez encore.");
      return false;
    }
  }

  typed(event) {
    if (event.key === "Escape" && this.about) this.forget();
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit();
  }

  fit() {
    const filled = this.input.value.trim() !== "";
    this.part("send").hidden = !filled;
    this.part("mic").hidden = filled;
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, 130)}px`;
  }

  async submit() {
    const text = this.input.value.trim();
    if (!text) return;
    const about = this.about;
    this.write("");
    this.forget();
    const went = about?.act === "edit"
      ? await this.tell("edit", { message_id: about.message.message_id, text })
      : await this.say(text, about?.message);
    if (went) return;
    this.write(text);
    if (about) this.aboutMessage(about.act, about.message);
  }

  say(text, original) {
    return this.tell("text", original ? { text, reply_to: original.message_id } : { text });
  }

  write(text) {
    this.input.value = text;
    this.fit();
  }

  aboutMessage(act, message) {
    this.about = { act, message };
    const [title, line] = this.part("about").querySelectorAll("b, span");
    title.textContent = act === "edit" ? "Modifier" : "Répondre";
    line.textContent = summary(message);
    this.part("about").querySelector("use").setAttribute("href", act === "edit" ? "#i-edit" : "#i-reply");
    this.part("about-close").setAttribute("aria-label", act === "edit" ? "Ne plus modifier" : "Ne plus répondre à ce message");
    this.part("about").hidden = false;
    if (act === "edit") this.write(message.text);
    this.input.focus();
  }

  forget() {
    if (this.about?.act === "edit") this.write("");
    this.about = null;
    this.part("about").hidden = true;
  }

  /** The hand goes back to the text; not on a touch screen, where the keyboard would jump up. */
  focus() {
    if (!matchMedia("(pointer: coarse)").matches) this.input.focus();
  }

  joinable() {
    return [
      { label: "📷 Photo", run: () => this.choose("photo", "image/*") },
      { label: "🌱 Photo d’exemple", run: async () => this.join("photo", await samplePhoto()) },
      { label: "🎤 Message vocal d’exemple", run: () => this.join("voice", sampleVoice(), 1) },
      { label: "📄 Fichier", run: () => this.choose("document", "") },
      { label: "📍 Position d’exemple", run: () => this.tell("location", PLACE) },
      { label: "🙂 Autocollant", run: () => this.tell("sticker") },
    ];
  }

  choose(kind, accept) {
    const input = el("input", { type: "file", accept });
    input.addEventListener("change", () => input.files[0] && this.join(kind, input.files[0]));
    input.click();
  }

  join(kind, file, duration) {
    const form = new FormData();
    form.set("kind", kind);
    form.set("file", file, file.name);
    if (duration) form.set("duration", duration);
    if (this.about?.act === "reply") form.set("reply_to", this.about.message.message_id);
    const caption = kind === "voice" ? "" : this.input.value.trim();
    if (caption) form.set("caption", caption);
    this.write(kind === "voice" ? this.input.value : "");
    this.forget();
    return this.tell("file", form);
  }

  async speak() {
    try {
      this.recorder = await record();
    } catch {
      this.recorder = null;
    }
    this.showRecording(true);
    const line = this.part("recording").querySelector("p");
    if (!this.recorder) {
      line.textContent = "Pas de micro ici. Envoyer un son d’exemple ?";
      return;
    }
    const { started } = this.recorder;
    line.setAttribute("aria-live", "off"); // a count read aloud every second would be unbearable
    this.counting = setInterval(() => { line.textContent = minutes((performance.now() - started) / 1000); }, 200);
  }

  async spoken(send) {
    clearInterval(this.counting);
    const recorded = this.recorder ? await this.recorder.stop() : { file: sampleVoice(), duration: 1 };
    this.recorder = null;
    this.showRecording(false);
    if (send) await this.join("voice", recorded.file, recorded.duration);
    else this.focus();
  }

  showRecording(on) {
    this.part("recording").hidden = !on;
    this.part("recording").classList.toggle("live", Boolean(this.recorder));
    this.part("write").hidden = on;
    if (on) this.part("done").focus();
  }

  async keyPressed(button) {
    if (!button) return;
    const { kind, text } = button.dataset;
    if (this.phone.chat.keyboard?.one_time_keyboard) this.wantsKeys = false;
    if (kind === "location") await this.tell("location", PLACE);
    else if (kind === "contact") await this.share();
    else await this.say(text);
    this.refresh();
  }

  async share() {
    const phone = await ask({
      title: "Donner votre numéro ?", text: "Le robot reçoit votre numéro de téléphone.",
      label: "Numéro", value: "06 12 34 56 78", type: "tel", ok: "Donner mon numéro",
    });
    if (phone) await this.tell("contact", { phone, own: true });
  }

  /** Shows what this chat allows now: start, unblock, write, the robot's keyboard. */
  refresh() {
    const { isBlocked, isEmpty, chat } = this.phone;
    this.part("start").hidden = isBlocked || !isEmpty;
    this.part("unblock").hidden = !isBlocked;
    this.part("write").hidden = isBlocked || !this.part("recording").hidden;
    const rows = chat?.keyboard?.keyboard ?? [];
    this.part("keys").hidden = rows.length === 0;
    this.part("keys").setAttribute("aria-pressed", String(this.wantsKeys));
    this.part("reply-keys").hidden = isBlocked || !this.wantsKeys || rows.length === 0;
    this.drawKeys(rows);
    this.input.placeholder = chat?.keyboard?.input_field_placeholder ?? "Message";
  }

  drawKeys(rows) {
    if (this.drawn === rows) return;
    this.drawn = rows;
    this.part("reply-keys").replaceChildren(...rows.map((row) => el("div", { className: "row" }, ...row.map((key) => {
      const text = key.text ?? key;
      const kind = (key.request_contact && "contact") || (key.request_location && "location") || "text";
      return el("button", { type: "button", className: "key", dataset: { kind, text } }, text);
    }))));
  }

  /** A new keyboard of the robot, or its wish for a reply to one message. */
  heard(message) {
    if (message.reply_markup?.keyboard) this.wantsKeys = true;
    if (message.reply_markup?.force_reply) this.aboutMessage("reply", message);
  }
}
