import { clearKept, clearSent, unsentOn, type Shelf } from "./kept.ts";
import { forgetPages } from "./shell.ts";
import { howManyNotes, thisDevice } from "./words.ts";

const shelfHere = (): Shelf | undefined => {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
};

const button = (kind: string, words: string, press: () => void): HTMLButtonElement => {
  const made = document.createElement("button");
  made.type = "button";
  made.className = `btn ${kind} small`;
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
};

const tellHere = (title: string, words: string, acts: readonly HTMLElement[]): HTMLElement => {
  const told = document.createElement("section");
  told.className = "notice check";
  told.setAttribute("role", "alert");
  told.tabIndex = -1;
  const body = document.createElement("div");
  body.className = "notice-words";
  const heading = document.createElement("p");
  heading.className = "notice-title";
  heading.textContent = title;
  const text = document.createElement("p");
  text.textContent = words;
  body.append(heading, text);
  const row = document.createElement("div");
  row.className = "acts";
  row.append(...acts);
  told.append(body, row);
  document.querySelector("main > .frame")?.prepend(told);
  return told;
};

const count = (shelf: Shelf): number => unsentOn(shelf).reduce((sum, { notes }) => sum + notes, 0);

const leave = async (form: HTMLFormElement, shelf: Shelf, keep: boolean): Promise<void> => {
  if (keep) clearSent(shelf);
  else clearKept(shelf);
  await forgetPages().catch(() => undefined);
  form.submit();
};

const asked = (form: HTMLFormElement, shelf: Shelf): void => {
  const device = thisDevice();
  const unsent = unsentOn(shelf);
  const whose = [...new Set(unsent.map(({ about }) => about))].join(" and ");
  const notes = count(shelf);
  const them = notes === 1 ? "it" : "them";
  const told = tellHere(
    `${howManyNotes(notes)} about ${whose} ${notes === 1 ? "is" : "are"} on this ${device} only.`,
    `The server does not have ${them}. Whoever uses this ${device} after you could find ${them}.`,
    [
      button("second", "Stay signed in", () => told.remove()),
      button("second", `Step out, and leave ${them} here until I am back`, () => void leave(form, shelf, true)),
      button("plain", `Step out, and delete ${them} from here`, () => void leave(form, shelf, false)),
    ],
  );
  told.focus();
};

/** Whoever steps out leaves no notes on a shared device without being told; the page that opens without a connection goes with them. */
export const watchSteppingOut = (): void => {
  const shelf = shelfHere();
  if (!shelf) return;
  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== "/step-out") return;
      event.preventDefault();
      if (count(shelf) > 0) asked(form, shelf);
      else void leave(form, shelf, false);
    },
    true,
  );
  if (document.querySelector('form[action="/step-out"]')) return;
  // Nobody is signed in here: no page of anyone's stays, and what was not sent is said without a word of it.
  void forgetPages().catch(() => undefined);
  clearSent(shelf);
  const notes = count(shelf);
  if (notes === 0) return;
  const them = notes === 1 ? "it" : "them";
  const told = tellHere(
    `${howManyNotes(notes)} written on this ${thisDevice()} ${notes === 1 ? "has" : "have"} not reached the server.`,
    `${notes === 1 ? "It is" : "They are"} kept here until whoever wrote ${them} signs in and opens the page of notes again.`,
    [
      button("plain", `Delete ${them} from here`, () => {
        clearKept(shelf);
        told.remove();
      }),
    ],
  );
};
