// What has been said in every chat, made again from the log of events. Knows nothing of the screen.

class Chat {
  constructor(id) {
    this.id = id;
    this.messages = new Map(); // message_id -> {message, out, edited, reaction}
    this.lastOut = 0; // the newest message of the person
    this.readUpTo = 0; // the bot did something after this message
    this.keyboard = null; // the reply keyboard, as Telegram keeps it under the text
    this.forceReply = 0;
    this.action = null; // {name, until}
    this.pressed = new Map(); // "message_id data" -> callback_query_id, or "" while it is unknown
    this.unread = 0;
  }

  take(message, out) {
    this.messages.set(message.message_id, { message, out, edited: Boolean(message.edit_date) });
    if (out) this.lastOut = message.message_id;
    else this.hearBot(message);
  }

  hearBot(message) {
    this.readUpTo = this.lastOut;
    this.action = null;
    this.unread += 1;
    const markup = message.reply_markup;
    if (markup?.keyboard) this.keyboard = markup;
    if (markup?.remove_keyboard) this.keyboard = null;
    this.forceReply = markup?.force_reply ? message.message_id : 0;
  }

  edit(message) {
    const known = this.messages.get(message.message_id);
    if (!known) return;
    // A change of buttons alone is not shown as "modifié".
    const same = JSON.stringify(bare(known.message)) === JSON.stringify(bare(message));
    this.messages.set(message.message_id, { ...known, message, edited: known.edited || !same });
  }

  react(message, reaction) {
    const known = this.messages.get(message);
    if (known) this.messages.set(message, { ...known, reaction: reaction.map(({ emoji }) => emoji).filter(Boolean).join(" ") });
  }

  isPressed(message, data) {
    return this.pressed.has(`${message} ${data}`);
  }
}

function bare({ reply_markup, edit_date, ...rest }) {
  return rest;
}

export class Model {
  constructor() {
    this.chats = new Map();
    this.people = [];
    this.answers = new Set(); // callback queries answered before the page knew their number
  }

  chat(id) {
    if (!this.chats.has(id)) this.chats.set(id, new Chat(id));
    return this.chats.get(id);
  }

  person(id) {
    return this.people.find((person) => person.id === id);
  }

  /** Applies an event and says which messages of its chat must be drawn again. */
  apply(event) {
    const chat = event.chat ? this.chat(event.chat) : null;
    switch (event.type) {
      case "message":
        chat.take(event.message, event.out);
        return [event.message.message_id];
      case "edit":
        chat.edit(event.message);
        return [event.message.message_id];
      case "delete": {
        const gone = event.message_ids ?? [event.message_id];
        gone.forEach((id) => chat.messages.delete(id));
        return gone;
      }
      case "action":
        chat.readUpTo = chat.lastOut;
        chat.action = { name: event.action, until: performance.now() + 5000 };
        return [];
      case "callback_answer":
        this.answers.add(event.callback_query_id);
        this.settle(chat);
        return [];
      case "reaction":
        chat.react(event.message_id, event.reaction);
        return [event.message_id];
      case "blocked":
        this.setBlocked(event);
        return [];
      default:
        return [];
    }
  }

  setBlocked({ chat, blocked }) {
    const person = this.person(chat);
    if (person) person.blocked = blocked ?? true;
  }

  /** Takes the pressed mark off buttons whose press was answered. */
  settle(chat) {
    for (const [key, id] of chat.pressed) if (this.answers.has(id)) chat.pressed.delete(key);
  }
}
