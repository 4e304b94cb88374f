/** The page of notes, where scripts run: nothing typed is lost when the connection is. */
import { render } from "preact";
import type { NotesState } from "../kit/notes.tsx";
import { Desk } from "./notes/desk.tsx";
import { keptIn } from "./notes/kept.ts";
import { notebook } from "./notes/notebook.ts";
import { sending, type Link } from "./notes/sending.ts";
import { openShelf } from "./notes/shelf.ts";
import { keepPage } from "./notes/shell.ts";

type Heard = { readonly state?: NotesState; readonly link?: Link };

const begin = (root: Element, sent: NotesState, worker: string | undefined): void => {
  const listeners = new Set<(heard: Heard) => void>();
  const tell = (heard: Heard): void => {
    for (const hear of listeners) hear(heard);
  };
  const shelf = openShelf(() => localStorage);
  const kept = keptIn(shelf, sent, sent.about);
  // A page that was kept on the device is older than what the server said since.
  const last = kept.last();
  const first = last && last.count > sent.count ? last : sent;
  let state = first;
  kept.remember(state);
  const now = (): string => new Date().toISOString();
  const newId = (): string => crypto.randomUUID();
  const { send } = sending({
    kept,
    state: () => state,
    onState: (fresh) => {
      state = fresh;
      kept.remember(fresh);
      tell({ state: fresh });
    },
    onLink: (link) => tell({ link }),
    fetch: (...asked) => fetch(...asked),
    online: () => navigator.onLine,
    now,
    newId,
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const go = (): void => void send();
  const book = notebook({ kept, now, newId });
  // Typed before the script ran: it is not typed again.
  const early = root.querySelector<HTMLTextAreaElement>("#new-note")?.value ?? "";
  if (early !== "") book.type(book.begin(), { text: early });

  const band = document.createElement("div");
  band.setAttribute("role", "status");
  document.querySelector("header")?.after(band);
  root.replaceChildren();
  render(
    <Desk
      book={book}
      kept={kept}
      lasting={() => shelf.lasting()}
      band={band}
      first={first}
      send={go}
      subscribe={(hear) => {
        listeners.add(hear);
        go();
        return () => listeners.delete(hear);
      }}
    />,
    root,
  );
  window.addEventListener("online", go);
  window.addEventListener("offline", go);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") go();
  });
  if (worker !== undefined) void keepPage(worker).catch(() => undefined);
};

const root = document.getElementById("notes-desk");
const data = document.getElementById("notes-state");
if (root && data?.textContent) begin(root, JSON.parse(data.textContent) as NotesState, root.dataset["worker"]);
