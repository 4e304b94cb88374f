import { beforeAll, describe, expect, it } from "vitest";
import { observationEvents } from "../../src/observations/index.ts";
import { serveDemo, wordsOf, type Served, type Visitor } from "./demo-served.fixture.ts";

const file = "/files/nadia-ferreira";
const secret = "Nineteen of 22 children have the blocks out.";

let served: Served;
const visitors = new Map<string, Visitor>();
const who = (person: string): Visitor => visitors.get(person)!;
const revision = async (): Promise<string> =>
  String((await served.district.storage.log.load("nadia-ferreira")).at(-1)?.revision ?? 0);

const send = async (person: string, path: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  served.post(path, who(person), { once: crypto.randomUUID(), revision: await revision(), ...fields });
const words = async (person: string, path: string): Promise<string> =>
  wordsOf(await (await served.get(path, who(person))).text());

const upload = (person: string, path: string, name: string, bytes: BlobPart): Promise<Response> => {
  const body = new FormData();
  body.set("csrf", who(person).csrf);
  body.set("once", crypto.randomUUID());
  body.set("revision", "0");
  body.set("file", new File([bytes], name, { type: "text/plain" }));
  return served.request(path, { method: "POST", headers: { cookie: who(person).cookie }, body });
};

beforeAll(async () => {
  served = await serveDemo();
  for (const person of [
    "marisol-quade",
    "nadia-ferreira",
    "anselm-rourke",
    "lena-marchetti",
    "corinne-abara",
    "teodor-vance",
  ])
    visitors.set(person, await served.stepIn(person));
});

describe("An observation that is not announced", () => {
  let observation: string;
  const others = ["nadia-ferreira", "anselm-rourke", "lena-marchetti"];

  beforeAll(async () => {
    const begun = await send("marisol-quade", `${file}/observations/prepare`, {
      kind: "informal",
      on: "2026-11-16",
      setting: "Room 8",
    });
    observation = (begun.headers.get("location") ?? "").replace(/\/notes$/, "");
    await send("marisol-quade", `${observation}/notes`, { act: "add", text: secret });
    await upload("marisol-quade", `${observation}/files`, "list.txt", "Ten children.");
  });

  it("is its observer's: the page, the notes and their state", async () => {
    for (const path of [observation, `${observation}/notes`, `${observation}/notes/state`])
      expect((await served.get(path, who("marisol-quade"))).status).toBe(200);
    expect(await words("marisol-quade", `${observation}/notes`)).toContain(secret);
  });

  it.each(others)("is not there for %s, by any address, nor in the file, the daybook or a draft", async (person) => {
    for (const path of [
      observation,
      `${observation}/notes`,
      `${observation}/notes/state`,
      `${observation}/hold`,
      `${observation}/share`,
      `${observation}/report`,
      `${file}/observations`,
      `${file}/observations/evidence`,
      file,
      "/",
    ]) {
      const answer = await served.get(path, who(person));
      const said = await answer.text();
      expect(said, path).not.toContain("Nineteen");
      if (path.startsWith(observation)) expect(said, path).not.toContain("Room 8");
    }
  });

  it.each(others)("takes no note from %s, and gives out none of its files", async (person) => {
    await send(person, `${observation}/notes`, { act: "add", text: "Planted." });
    expect(await words("marisol-quade", `${observation}/notes`)).not.toContain("Planted.");
    const page = await (await served.get(`${observation}/notes`, who("marisol-quade"))).text();
    const [, id = ""] = /\/files\/(file-[\w-]+)"/.exec(page) ?? [];
    expect(id).not.toBe("");
    const answer = await served.get(`${observation}/files/${id}`, who(person));
    expect(await answer.text()).not.toContain("Ten children.");
  });

  it("comes into the file by being held; its notes and files still do not", async () => {
    await send("marisol-quade", `${observation}/hold`, {
      kind: "informal",
      on: "2026-11-16",
      from: "10:20",
      to: "10:45",
      setting: "Room 8",
    });
    const seen = await words("nadia-ferreira", observation);
    expect(seen).toContain("25 minutes");
    expect(seen).not.toContain("Nineteen");
    expect((await served.get(`${observation}/notes`, who("nadia-ferreira"))).status).toBe(403);
    expect(await words("anselm-rourke", `${observation}/notes`)).not.toContain("Nineteen");
  });

  it("shared, its notes and files are open to whom the file is, as something to save, and each look is written down", async () => {
    const page = await (await served.get(`${observation}/share`, who("marisol-quade"))).text();
    const note = /name="note" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const attached = /name="file" value="([^"]+)"/.exec(page)?.[1] ?? "";
    await send("marisol-quade", `${observation}/share`, { note, file: attached });
    expect(await words("nadia-ferreira", observation)).toContain(secret);
    const answer = await served.get(`${observation}/files/${attached}`, who("lena-marchetti"));
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="list.txt"/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await answer.text()).toBe("Ten children.");
    const views = await served.district.storage.views.of("nadia-ferreira", 5);
    expect(views).toContainEqual(
      expect.objectContaining({ person: "lena-marchetti", what: "a file of an observation: list.txt" }),
    );
    const shared = observationEvents(await served.district.storage.log.load("nadia-ferreira")).find(
      (event) => event.type === "NotesShared",
    );
    const [file] = await served.district.storage.attachments.of("nadia-ferreira", shared?.body.observation ?? "");
    expect(shared?.body.attachments).toMatchObject([{ hash: file?.hash, name: "list.txt" }]);
  });

  it("refuses what is not a file of the kinds that are kept, and says what to do", async () => {
    for (const [name, bytes, said] of [
      ["x.svg", "<svg/>", "A file must be one of"],
      ["x.png", "no picture", "it is really .txt"],
    ] as const) {
      const answer = await upload("marisol-quade", `${observation}/files`, name, bytes);
      expect(answer.status).toBe(422);
      expect(wordsOf(await answer.text())).toContain(said);
    }
  });
});

describe("What a device sends", () => {
  const entry = { id: "device-entry-1", note: "device-note-1", at: "2026-11-16T16:20:00Z", kind: "text", basis: [] };
  let notes: string;
  const sync = (person: string, entries: unknown, csrf = who(person).csrf): Promise<Response> =>
    served.request(notes, {
      method: "POST",
      headers: { cookie: who(person).cookie, accept: "application/json" },
      body: new URLSearchParams({ csrf, once: crypto.randomUUID(), revision: "0", entries: JSON.stringify(entries) }),
    });

  beforeAll(async () => {
    const begun = await send("marisol-quade", `${file}/observations/prepare`, { kind: "formal", on: "2026-11-16" });
    notes = begun.headers.get("location") ?? "";
  });

  it("is kept once however often it is sent, and answered with all the notes", async () => {
    const first = await sync("marisol-quade", [{ ...entry, text: "Enters." }]);
    expect(first.status).toBe(200);
    const again = (await (await sync("marisol-quade", [{ ...entry, text: "Enters." }])).json()) as {
      count: number;
      notes: { text: string }[];
    };
    expect(again).toMatchObject({ count: 1, notes: [{ text: "Enters." }] });
  });

  it("is refused where it is not what our page sends, with another's token, or from another person", async () => {
    expect((await sync("marisol-quade", [{ ...entry, kind: "forged" }])).status).toBe(422);
    expect((await sync("marisol-quade", [], "another")).status).toBe(403);
    expect((await sync("nadia-ferreira", [{ ...entry, id: "device-entry-2", text: "Planted." }])).status).toBe(403);
    expect((await sync("teodor-vance", [{ ...entry, id: "device-entry-2", text: "Planted." }])).status).toBe(404);
  });
});

describe("Someone who was asked to observe once", () => {
  let observation: string;
  const guest = "teodor-vance";

  beforeAll(async () => {
    const planned = await send("marisol-quade", `${file}/observations/plan`, {
      kind: "formal",
      on: "2026-11-16",
      at: "9:00",
      observer: guest,
    });
    expect(planned.status).toBe(303);
    observation = planned.headers.get("location") ?? "";
  });

  it("sees that observation, writes its notes, and finds the way there", async () => {
    expect((await served.get(observation, who(guest))).status).toBe(200);
    await send(guest, `${observation}/notes`, { act: "add", text: "Seen by a guest." });
    expect(await words(guest, `${observation}/notes`)).toContain("Seen by a guest.");
    expect(await (await served.get("/", who(guest))).text()).toContain(observation);
  });

  it("sees nothing else of the file", async () => {
    for (const path of [file, `${file}/observations`, `${file}/conference`, `${observation}x`, `${observation}x/notes`])
      expect((await served.get(path, who(guest))).status, path).toBeGreaterThanOrEqual(403);
  });

  it("keeps the notes from the supervisor until they are shared", async () => {
    expect(await words("marisol-quade", `${observation}/notes`)).not.toContain("Seen by a guest.");
    await send("marisol-quade", `${observation}/notes`, { act: "add", text: "Planted." });
    expect(await words(guest, `${observation}/notes`)).not.toContain("Planted.");
    expect((await send("marisol-quade", `${observation}/hold`, {})).status).toBe(409);
  });

  it("is told to the employee with the plan", async () => {
    expect(await words("nadia-ferreira", `${file}/observations`)).toContain("Teodor Vance observes.");
  });
});
