import { describe, expect, it } from "vitest";
import type { NotesState } from "../../kit/notes.tsx";
import { clearKept, clearSent, keptIn, unsentOn, type KeptEntry } from "./kept.ts";
import { sending, type Link } from "./sending.ts";
import { openShelf } from "./shelf.ts";

const place = { person: "quade", observation: "o1" };
const state = (csrf = "token", person = "quade"): NotesState => ({
  ...place,
  person,
  about: "Nadia",
  send: "/notes",
  read: "/notes/state",
  csrf,
  count: 0,
  notes: [],
  matters: [],
  longest: 4000,
});
const entry = (id: string, note = `note-of-${id}`): KeptEntry => ({
  ...{ id, note, at: "2026-11-16T16:20:00Z", kind: "text", basis: [], text: `Words of ${id}` },
});
const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

/** A device whose server answers as told. */
const device = (answer: (path: string, body: URLSearchParams) => Response | Promise<Response>) => {
  const shelf = openShelf(() => {
    throw new Error("none in a test");
  });
  const kept = keptIn(shelf, place, "Nadia");
  const links: Link[] = [];
  const later: (() => void)[] = [];
  let current = state();
  let online = true;
  const { send } = sending({
    kept,
    state: () => current,
    onState: (fresh) => (current = fresh),
    onLink: (link) => links.push(link),
    fetch: async (path, init) =>
      answer(path as string, init?.body instanceof URLSearchParams ? init.body : new URLSearchParams()),
    online: () => online,
    now: () => "2026-11-16T16:31:00Z",
    newId: () => "once",
    later: (run) => {
      later.push(run);
      return () => undefined;
    },
  });
  const sent = (body: URLSearchParams): readonly KeptEntry[] => JSON.parse(body.get("entries") ?? "[]") as KeptEntry[];
  return { shelf, kept, links, later, send, sent, state: () => current, cut: (yes: boolean) => (online = !yes) };
};

describe("notes on a device", () => {
  it("leave it once the server says that it has them, and not before", async () => {
    let had = 0;
    const { kept, send, links } = device((_, body) => {
      had = kept.entries().length;
      expect(body.get("csrf")).toBe("token");
      return json(state());
    });
    kept.add([entry("entry-1"), entry("entry-2")]);
    await send();
    expect(had).toBe(2);
    expect(kept.entries()).toEqual([]);
    expect(links.at(-1)).toEqual({ how: "connected" });
  });

  it("stay while nothing gets through, since when is said, and they are tried again", async () => {
    let up = false;
    const { kept, send, links, later } = device(() => {
      if (!up) throw new TypeError("Failed to fetch");
      return json(state());
    });
    kept.add([entry("entry-1")]);
    await send();
    expect(links.at(-1)).toEqual({ how: "cut", since: "2026-11-16T16:31:00Z" });
    expect(kept.entries()).toHaveLength(1);
    up = true;
    later.at(-1)?.();
    await expect.poll(() => kept.entries()).toEqual([]);
    expect(links.at(-1)).toEqual({ how: "connected" });
  });

  it("are not even tried where the device knows that it is offline", async () => {
    let asked = 0;
    const { kept, send, links, cut } = device(() => (asked++, json(state())));
    cut(true);
    kept.add([entry("entry-1")]);
    await send();
    expect([asked, links.at(-1)?.how]).toEqual([0, "cut"]);
  });

  it("go on with a new session of the same person, and wait for nobody else's", async () => {
    let session = state("newer");
    const {
      kept,
      send,
      links,
      state: now,
    } = device((path, body) => {
      if (path === "/notes/state") return json(session);
      return body.get("csrf") === session.csrf ? json(session) : new Response("", { status: 403 });
    });
    kept.add([entry("entry-1")]);
    await send();
    expect([kept.entries().length, now().csrf]).toEqual([0, "newer"]);
    session = state("another", "rourke");
    kept.add([entry("entry-2")]);
    await send();
    expect(links.at(-1)).toEqual({ how: "signed-out" });
    expect(kept.entries()).toHaveLength(1);
  });

  it("stay where the server does not take them", async () => {
    const { kept, send, links } = device(() => json({}, 422));
    kept.add([entry("entry-1")]);
    await send();
    expect([kept.entries().length, links.at(-1)?.how]).toEqual([1, "refused"]);
  });

  it("written while some are on their way are sent next, each once", async () => {
    const received: string[] = [];
    const { kept, send, sent } = device(async (_, body) => {
      const entries = sent(body);
      if (entries.some(({ id }) => id === "entry-1")) {
        kept.add([entry("entry-2")]);
        void send();
      }
      received.push(...entries.map(({ id }) => id));
      return json(state());
    });
    kept.add([entry("entry-1")]);
    await send();
    expect(received).toEqual(["entry-1", "entry-2"]);
    expect(kept.entries()).toEqual([]);
  });
});

describe("a device that others use too", () => {
  it("says how many notes the server does not have, by whose lesson, each note once", () => {
    const { shelf, kept } = device(() => json(state()));
    kept.add([entry("entry-1", "note-1"), entry("entry-2", "note-1"), entry("entry-3", "note-3")]);
    kept.write({ note: "note-4", at: "2026-11-16T16:20:00Z", text: "Half", tags: [], basis: [] });
    kept.write({ note: "note-5", at: "2026-11-16T16:20:00Z", text: " ", tags: [], basis: [] });
    expect(unsentOn(shelf)).toEqual([{ about: "Nadia", page: "quade.o1", notes: 3 }]);
  });

  it("forgets what the server has anyway, or everything", () => {
    const { shelf, kept } = device(() => json(state()));
    kept.remember(state());
    kept.add([entry("entry-1")]);
    clearSent(shelf);
    expect([kept.last(), kept.entries().length]).toEqual([undefined, 1]);
    clearKept(shelf);
    expect(unsentOn(shelf)).toEqual([]);
  });

  it("keeps the order in which things were written, and what is typed until it is kept", () => {
    const { kept } = device(() => json(state()));
    for (let n = 0; n < 12; n += 1) kept.add([entry(`entry-${n}`)]);
    expect(kept.entries().map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, n) => `entry-${n}`));
    kept.write({ note: "note-4", at: "2026-11-16T16:20:00Z", text: "Half", tags: [], basis: [] });
    expect(kept.writing()).toMatchObject([{ text: "Half" }]);
    kept.stop("note-4");
    expect(kept.writing()).toEqual([]);
  });

  it("that is full keeps notes as long as the page is open, and says that it is no longer", () => {
    const full = {
      length: 0,
      key: () => null,
      getItem: () => null,
      removeItem: () => undefined,
      setItem: (key: string) => {
        if (key !== "evenhand.try") throw new Error("QuotaExceededError");
      },
    } as unknown as Storage;
    const shelf = openShelf(() => full);
    expect(shelf.lasting()).toBe(true);
    const kept = keptIn(shelf, place, "Nadia");
    kept.add([entry("entry-1")]);
    expect([shelf.lasting(), kept.entries().length]).toEqual([false, 1]);
  });
});
