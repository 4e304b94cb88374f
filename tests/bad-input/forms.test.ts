import { beforeAll, describe, expect, it } from "vitest";
import { serveDemo, wordsOf, type Served, type Visitor } from "../access/demo-served.fixture.ts";

let served: Served;
let supervisor: Visitor;

const file = "/files/nadia-ferreira";
const act = `${file}/raise-concern`;

beforeAll(async () => {
  served = await serveDemo();
  supervisor = await served.stepIn("marisol-quade");
});

const send = (body: BodyInit, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  served.request(act, { method: "POST", headers: { cookie: supervisor.cookie, ...headers }, body });

const recorded = async (): Promise<number> => (await served.district.storage.log.load("nadia-ferreira")).length;

const whole = (fields: Readonly<Record<string, string>> = {}): URLSearchParams =>
  new URLSearchParams({ csrf: supervisor.csrf, once: crypto.randomUUID(), revision: "1", ...fields });

describe("A form that is no form", () => {
  it.each<[string, BodyInit, Readonly<Record<string, string>>, number]>([
    ["no body at all", "", {}, 400],
    ["JSON", "{}", { "content-type": "application/json" }, 400],
    ["plain text", "csrf=1", { "content-type": "text/plain" }, 400],
    ["a content type that is none", "csrf=1", { "content-type": "/" }, 400],
    ["multipart without its boundary", "--x", { "content-type": "multipart/form-data" }, 400],
    [
      "multipart cut off",
      "--x\r\nContent-Disposition: form-data; name=",
      { "content-type": "multipart/form-data; boundary=x" },
      400,
    ],
    [
      "invalid UTF-8",
      new Uint8Array([0xff, 0xfe, 0x3d, 0xc0]),
      { "content-type": "application/x-www-form-urlencoded" },
      403,
    ],
    ["nothing but separators", "&&&===&", { "content-type": "application/x-www-form-urlencoded" }, 403],
  ])("%s is answered with what to do, and records nothing", async (_, body, headers, status) => {
    const before = await recorded();
    const answer = await send(body, headers);
    expect(answer.status).toBe(status);
    expect(wordsOf(await answer.text())).toContain("Go back");
    expect(await recorded()).toBe(before);
  });

  it.each(
    ["", "-1", "1.5", "1e3", "0x1", "NaN", "Infinity", " 1", "99999999999999999999"].map((revision) => [revision]),
  )("with the revision %j is not complete, except that none means a new file", async (revision) => {
    const answer = await send(whole({ revision, once: revision === "" ? "" : crypto.randomUUID() }));
    expect(answer.status).toBe(400);
  });

  it.each(["", " ", "a b", "é", "../x", "a".repeat(65)].map((once) => [once]))(
    "with the identity %j is not complete",
    async (once) => {
      expect((await send(whole({ once }))).status).toBe(400);
    },
  );

  it("larger than one form may be is turned away before it is read", async () => {
    expect((await send(whole({ words: "a".repeat(1024 * 1024) }))).status).toBe(413);
  });

  it("with ten thousand fields is read like any other", async () => {
    const fields = whole();
    for (let at = 0; at < 10_000; at += 1) fields.append(`field-${String(at)}`, "x");
    expect((await send(fields)).status).toBe(422);
  });

  it("with a file where words belong counts as not filled in", async () => {
    const fields = new FormData();
    for (const [name, value] of whole({ how: "talk" })) fields.append(name, value);
    fields.append("words", new Blob(["x"]), "words.txt");
    expect((await send(fields)).status).toBe(422);
  });
});

describe("A form from elsewhere", () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["a neighbouring site", { "sec-fetch-site": "same-site" }],
    ["another origin, said by an older browser", { origin: "https://example.org" }],
    ["no origin, said by an older browser", { origin: "null" }],
  ])("%s is refused even with the right token", async (_, headers) => {
    const before = await recorded();
    const answer = await send(whole({ how: "talk" }), headers);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("This form came from another site");
    expect(await recorded()).toBe(before);
  });

  it.each<[string, string]>([
    ["no token", ""],
    ["a made-up token", "x".repeat(43)],
    ["a token that begins like the right one", "…"],
  ])("with %s is refused", async (_, csrf) => {
    const token = csrf === "…" ? supervisor.csrf.slice(0, -1) : csrf;
    expect((await send(whole({ csrf: token }))).status).toBe(403);
  });

  it("with the token of somebody else’s session is refused", async () => {
    const other = await served.stepIn("anselm-rourke");
    expect((await send(whole({ csrf: other.csrf }))).status).toBe(403);
  });

  it("stepping in for someone is refused to another site too", async () => {
    const body = new URLSearchParams({ person: "hollis-adeyemi", to: "/" });
    const answer = await served.request("/demo/step-in", {
      method: "POST",
      body,
      headers: { "sec-fetch-site": "cross-site" },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get("set-cookie")).toBeNull();
  });
});

describe("The same form twice", () => {
  let focus: string;
  beforeAll(async () => {
    const page = await (await served.get(act, supervisor)).text();
    focus = /<input[^>]*name="focus"[^>]*value="([^"]+)"/.exec(page)?.[1] ?? "";
  });

  const concern = (fields: Readonly<Record<string, string>>): URLSearchParams =>
    whole({ focus, how: "talk", on: "2026-11-16", words: "We talked.", ...fields });

  it("is recorded once, and the second time says so", async () => {
    const before = await recorded();
    const fields = concern({ revision: String(before) });
    expect((await send(fields)).status).toBe(303);
    expect(await recorded()).toBe(before + 1);
    const again = await send(fields);
    expect(again.status).toBe(409);
    expect(wordsOf(await again.text())).toContain("It counts once");
    expect(await recorded()).toBe(before + 1);
  });

  it("sent for another file shows nothing of the first", async () => {
    const once = crypto.randomUUID();
    expect((await send(concern({ once, revision: String(await recorded()) }))).status).toBe(303);
    const elsewhere = await served.post("/files/gwen-tolliver/raise-concern", supervisor, { once, revision: "1" });
    expect(elsewhere.status).toBe(422);
    expect(await elsewhere.text()).not.toContain("Nadia");
  });

  it("made on an older state of the file shows what changed, and keeps what was written", async () => {
    const before = await recorded();
    const answer = await send(concern({ revision: String(before - 1) }));
    expect(answer.status).toBe(409);
    const text = wordsOf(await answer.text());
    expect(text).toContain("The file changed while you were writing");
    expect(text).toContain("We talked.");
    expect(await recorded()).toBe(before);
  });

  it("keeps the reason one gave for going on when another answer has to be put right", async () => {
    const answer = await send(concern({ how: "shouting", "reason:any-rule": "She was away that week." }));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('name="reason:any-rule" value="She was away that week."');
  });
});
