/** What pages gain when scripts run. Everything works without: saving while typing, focus on errors, one send per form. */
import { watchSteppingOut } from "./notes/stepping-out.ts";
import { saveWhileTyping } from "./save-while-typing.ts";

document.querySelector<HTMLElement>("[data-focus='on-load']")?.focus();

watchSteppingOut();

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
  if (form.dataset["sent"] === "yes") {
    event.preventDefault();
    return;
  }
  form.dataset["sent"] = "yes";
});

// A page brought back by the browser's own "back" may be sent again.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-sent]")) delete form.dataset["sent"];
});

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) saveWhileTyping(form);
