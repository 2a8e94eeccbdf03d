// The two things that open over the page: menus (closed by Escape) and the one dialog.

import { el } from "./page-text.js";

const dialog = document.getElementById("dialog");
const part = (name) => document.getElementById(`dialog-${name}`);

/** Opens the dialog. Resolves to what was written ("" without a field), or null when it was refused. */
export function ask({ title, text = "", label = "", value = "", type = "text", ok = "D’accord", cancel = "Annuler" }) {
  part("title").textContent = title;
  part("text").textContent = text;
  part("text").hidden = !text;
  part("field").hidden = !label;
  part("label").textContent = label;
  part("ok").textContent = ok;
  part("cancel").textContent = cancel;
  part("cancel").hidden = !cancel;
  Object.assign(part("input"), { value, type, required: Boolean(label) });
  dialog.returnValue = "";
  dialog.showModal();
  (label ? part("input") : part("ok")).focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "ok" ? part("input").value.trim() : null), { once: true });
  });
}

// Enter in the field must mean the strong button, though the other comes first in the page.
part("input").addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  part("ok").click();
});

/** Makes `button` open `menu`; `items()` promises [{label, hint, run}] each time it opens. */
export function menu(button, menuBox, items) {
  const isOpen = () => !menuBox.hidden;
  const close = (focus) => {
    menuBox.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (focus) button.focus();
  };
  const open = async () => {
    menuBox.replaceChildren(...(await items()).map(({ label, hint, run }) => el("button", {
      type: "button", role: "menuitem", tabindex: -1,
      onclick: () => {
        close(true);
        run();
      },
    }, el("span", {}, label), hint && el("small", {}, hint))));
    menuBox.hidden = false;
    button.setAttribute("aria-expanded", "true");
    menuBox.firstElementChild?.focus();
  };
  button.addEventListener("click", () => (isOpen() ? close(true) : open()));
  menuBox.addEventListener("keydown", (event) => moveInside(event, menuBox, close));
  document.addEventListener("pointerdown", ({ target }) => {
    if (isOpen() && !menuBox.contains(target) && !button.contains(target)) close(false);
  });
  menuBox.addEventListener("focusout", ({ relatedTarget }) => {
    if (isOpen() && relatedTarget && !menuBox.contains(relatedTarget) && relatedTarget !== button) close(false);
  });
}

function moveInside(event, menuBox, close) {
  const all = [...menuBox.children];
  const at = all.indexOf(document.activeElement);
  const to = { ArrowDown: (at + 1) % all.length, ArrowUp: (at - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[event.key];
  if (to !== undefined) all[to].focus();
  else if (event.key === "Escape") close(true);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
