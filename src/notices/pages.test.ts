import { beforeAll, describe, expect, it } from "vitest";
import { serveDemo, wordsOf, type Served, type Visitor } from "../../tests/access/demo-served.fixture.ts";
import { htmlProblems } from "../../tests/journeys/support/html-problems.ts";
import { noticeParts, tellAndSend } from "../program/notices.ts";

let served: Served;
let [marisol, corinne, lena, hollis] = [] as unknown as readonly [Visitor, Visitor, Visitor, Visitor];
const form = { once: "form-1", revision: "0" };

beforeAll(async () => {
  served = await serveDemo();
  const { district } = served;
  await tellAndSend(district, noticeParts(district, "Harrow Bend"), undefined);
  [marisol, corinne, lena, hollis] = await Promise.all([
    served.stepIn("marisol-quade"),
    served.stepIn("corinne-abara"),
    served.stepIn("lena-marchetti"),
    served.stepIn("hollis-adeyemi"),
  ]);
});

const shown = async (path: string, visitor: Visitor): Promise<string> =>
  wordsOf(await (await served.get(path, visitor)).text());
const inboxOf = (person: string) => served.district.storage.notices.of(person, { most: 500 });

describe("pages of notices", () => {
  it.each([
    "/inbox",
    "/inbox?show=new",
    "/inbox?show=own-duties",
    "/inbox?show=other-side",
    "/inbox?show=events",
    "/inbox?view=digest",
    "/inbox?marked=1",
    "/inbox/settings",
    "/inbox/settings?kept=1",
    "/inbox/none",
    "/office/outbox",
    "/office/notices",
  ])("%s is valid HTML", async (path) => {
    const visitor = path.startsWith("/office") ? lena : marisol;
    expect(await htmlProblems(await (await served.get(path, visitor)).text())).toEqual([]);
  });
});

describe("the inbox", () => {
  it("says how many notices are new, there and on My work", async () => {
    const unread = await served.district.storage.notices.unread("marisol-quade");
    expect(unread).toBeGreaterThan(1);
    expect(await shown("/inbox", marisol)).toMatch(/Inbox \w+ new notices\./);
    expect(await shown("/", marisol)).toMatch(/\w+ new notices in your inbox\./);
  });

  it("shows what one owes alone when asked for that", async () => {
    const words = await shown("/inbox?show=own-duties", marisol);
    expect(words).toContain("You owe this");
    expect(words).not.toContain("Recorded in a file");
  });

  it("leads to where the step is done, and counts as read from then on", async () => {
    const notice = (await inboxOf("marisol-quade")).find(({ title }) => title.includes("benchmark 2"));
    const answer = await served.get(`/inbox/${notice?.id ?? ""}`, marisol);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, notice?.href]);
    expect((await served.get(notice?.href ?? "", marisol)).status).toBe(200);
    expect((await inboxOf("marisol-quade")).find(({ id }) => id === notice?.id)?.readAt).toBeDefined();
  });

  it("of someone else cannot be opened, nor marked as read", async () => {
    const [notice] = await inboxOf("corinne-abara");
    const answer = await served.get(`/inbox/${notice?.id ?? ""}`, marisol);
    expect(answer.status).toBe(404);
    await served.post("/inbox/read", marisol, { ...form, notice: notice?.id ?? "" });
    expect((await inboxOf("corinne-abara"))[0]?.readAt).toBeUndefined();
  });

  it("says nothing of a file that is no longer open, on the list, in the digest or when opened", async () => {
    const own = await serveDemo();
    await tellAndSend(own.district, noticeParts(own.district, "Harrow Bend"), undefined);
    const visitor = await own.stepIn("marisol-quade");
    const { roster, feeds } = own.district.storage;
    const token = "B".repeat(43);
    await feeds.open(token, "marisol-quade", "full", own.district.clock.now());
    const calendar = async () => (await own.request(`/calendar/${token}.ics`)).text();
    expect(await calendar()).toContain("Abara");
    const rows = await roster.load();
    const posts = rows.posts.map((post) =>
      post.supervisor === "marisol-quade" ? { ...post, supervisor: "teodor-vance" } : post,
    );
    await roster.replace({ ...rows, posts }, "lena-marchetti", "Another principal");
    for (const path of ["/inbox", "/inbox?view=digest"]) {
      const words = wordsOf(await (await own.get(path, visitor)).text());
      expect(words).toContain("About a file that is no longer open to you");
      expect(words).not.toMatch(/Abara|Bellweather|Castile/);
    }
    expect(await calendar()).not.toMatch(/Abara|Bellweather|Castile/);
    const [notice] = await own.district.storage.notices.of("marisol-quade", { most: 1 });
    const answer = await own.get(`/inbox/${notice?.id ?? ""}`, visitor);
    expect(answer.status).toBe(404);
    expect(wordsOf(await answer.text())).not.toMatch(/Abara|Bellweather|Castile/);
  });

  it("can be marked as read as a whole, without a script", async () => {
    const answer = await served.post("/inbox/read", corinne, { ...form, notice: "all", back: "new" });
    expect(answer.headers.get("location")).toBe("/inbox?show=new&marked=1");
    expect(await shown("/inbox?show=new", corinne)).toContain("Nothing new");
  });
});

describe("the inbox of someone who has read everything", () => {
  it("is valid HTML and offers nothing to mark", async () => {
    await served.post("/inbox/read", corinne, { ...form, notice: "all" });
    const html = await (await served.get("/inbox", corinne)).text();
    expect(await htmlProblems(html)).toEqual([]);
    expect(html).not.toContain("Mark ");
  });
});

describe("what one is told", () => {
  it("is chosen, except what is required, which says who requires it", async () => {
    const words = await shown("/inbox/settings", marisol);
    expect(words).toContain("In the inbox: required by the district (its setting “notices.required”)");
    await served.post("/inbox/settings", marisol, { ...form, events: "mail", digest: "daily" });
    expect(await served.district.storage.preferences.of("marisol-quade")).toEqual({
      on: { "own-duties": ["inbox"], "other-side": ["inbox"], events: ["mail"] },
      digest: "daily",
    });
  });

  it("is put right at its field where nothing sensible was sent", async () => {
    const answer = await served.post("/inbox/settings", marisol, { ...form, digest: "hourly" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("One thing to put right");
  });

  it("is set for everyone by the office, with a reason, and holds from then on", async () => {
    const empty = await served.post("/office/notices", lena, { ...form, before: "ten", reason: "" });
    expect([empty.status, wordsOf(await empty.text()).includes("Two things to put right")]).toEqual([422, true]);
    const kept = await served.post("/office/notices", lena, {
      ...form,
      before: "5, 15",
      required: "events.mail",
      reason: "Agreed with the associations",
    });
    expect(kept.headers.get("location")).toBe("/office/notices?kept=1");
    const words = await shown("/inbox/settings", marisol);
    expect(words).toContain("You are reminded of what you owe 15 and 5 work days before its day");
    expect(words).toContain("By e-mail: required by the district");
    const [change] = await served.district.storage.changes.of("setting:notices.required", 1);
    expect(change).toMatchObject({ by: "lena-marchetti", reason: "Agreed with the associations" });
  });
});

describe("the office’s mail", () => {
  it("that a server did not take is listed with its code, and tried again when asked", async () => {
    const { mails } = served.district.storage;
    const [mail] = await mails.claim({
      lease: "x",
      now: "2026-12-01T00:00:00Z",
      until: "2026-12-01T00:10:00Z",
      most: 1,
    });
    await mails.failed(mail?.id ?? "", "x", "550", "given-up");
    const answer = await served.get("/office/outbox", hollis);
    const html = await answer.text();
    expect(await htmlProblems(html)).toEqual([]);
    expect(wordsOf(html)).toContain("Tried once; the server answered 550.");
    await served.post("/office/outbox", hollis, { ...form, mail: mail?.id ?? "" });
    expect(await mails.count()).toMatchObject({ "given-up": 0 });
  });

  it("is kept and listed where no mail server is set, with no word of any file", async () => {
    const words = await shown("/office/outbox", hollis);
    expect(words).toContain("No mail server is set");
    expect(words).toContain("Evenhand: something is due");
    expect(words).not.toMatch(/review meeting|Developmental/);
  });
});

describe("a calendar’s address", () => {
  const make = async (): Promise<string> => {
    const answer = await served.post("/inbox/calendar", marisol, { ...form, do: "make", titles: "full" });
    return /\/calendar\/[\w-]{43}\.ics/.exec(await answer.text())?.[0] ?? "";
  };
  const fetched = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    served.request(new Request(`http://localhost${path}`, { headers }));

  it("is open without signing in, says when nothing changed, and is not kept by caches between", async () => {
    const path = await make();
    const answer = await fetched(path);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    expect(await answer.text()).toContain("Hold the review meeting with Corinne Abara");
    const tag = answer.headers.get("etag") ?? "";
    expect((await fetched(path, { "if-none-match": tag })).status).toBe(304);
    expect((await fetched(path, { "if-none-match": `W/${tag}, "x"` })).status).toBe(304);
    expect(await shown("/inbox/settings", marisol)).not.toContain("Not yet");
  });

  it("is shown once, and ends when it is renewed or ended", async () => {
    const first = await make();
    expect(await shown("/inbox/settings", marisol)).not.toContain(first);
    const second = await make();
    expect([(await fetched(first)).status, (await fetched(second)).status]).toEqual([404, 200]);
    await served.post("/inbox/calendar", marisol, { ...form, do: "titles", titles: "discreet" });
    expect(await (await fetched(second)).text()).not.toMatch(/Abara|review/);
    await served.post("/inbox/calendar", marisol, { ...form, do: "end" });
    expect((await fetched(second)).status).toBe(404);
  });

  it("that is none answers as one that ended", async () => {
    for (const path of [`/calendar/${"A".repeat(43)}.ics`, "/calendar/x.ics", "/calendar/..%2fetc.ics"])
      expect([(await fetched(path)).status, await (await fetched(path)).text()]).toEqual([
        404,
        "There is no such calendar",
      ]);
  });

  it("is answered so often and then asked to wait", async () => {
    const path = await make();
    const answers = [];
    for (let at = 0; at < 31; at++) answers.push((await fetched(path)).status);
    expect([answers.at(29), answers.at(30)]).toEqual([200, 429]);
    expect(Number((await fetched(path)).headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
