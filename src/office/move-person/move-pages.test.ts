import { beforeEach, describe, expect, it } from "vitest";
import { serveDemo, wordsOf, type Served, type Visitor } from "../../../tests/access/demo-served.fixture.ts";
import { openCaseFile } from "../../casefile/index.ts";
import { plansIn } from "../../plans/index.ts";
import { factSources } from "../../program/district.ts";

let served: Served;
let office: Visitor;

beforeEach(async () => {
  served = await serveDemo();
  office = await served.stepIn("lena-marchetti");
});

const path = "/office/people/corinne-abara/move";
const hidden = async (): Promise<string> =>
  /name="planned" value="([^"]*)"/.exec(await (await served.get(path, office)).text())?.[1] ?? "";

const move = async (fields: Readonly<Record<string, string>>): Promise<Response> =>
  served.post(path, office, {
    ...{ once: served.district.newId(), planned: await hidden() },
    ...{ how: "change", from: "2026-11-16", title: "Grade 5 teacher", site: "bluff", unit: "certified" },
    ...{ "job-class": "teacher", "staff-group": "staff", supervisor: "Teodor Vance", reason: "" },
    ...fields,
  });
const opens = async (person: string): Promise<number> =>
  (await served.get("/files/corinne-abara", await served.stepIn(person))).status;
const eventsOf = async () =>
  (await served.district.storage.log.load("corinne-abara")).filter(({ type }) => type === "PostChanged");

describe("A move recorded by hand", () => {
  it("ends the old supervisor’s access on its day and begins the new one’s; file and plan go along", async () => {
    const site = (await served.district.roster()).sites().find(({ id }) => id !== "alder")?.id ?? "";
    expect([await opens("marisol-quade"), await opens("teodor-vance")]).toEqual([200, 404]);
    const answer = await move({ site });
    expect(wordsOf(await answer.text())).toContain("The change of post is recorded");
    expect([await opens("marisol-quade"), await opens("teodor-vance")]).toEqual([404, 200]);
    const [event] = await eventsOf();
    expect(event).toMatchObject({ by: { person: "lena-marchetti", role: "personnel" }, body: { from: "2026-11-16" } });
    expect((event?.body as { changed: readonly string[] }).changed).toEqual(["site", "supervisor", "title"]);
    const file = openCaseFile("corinne-abara", await served.district.storage.log.load("corinne-abara"), factSources);
    expect(plansIn(file.events).some(({ state }) => state === "running")).toBe(true);
    expect(await served.district.storage.verify()).toMatchObject({ ok: true });
  });

  it("on a day to come leaves everything as it is until then", async () => {
    const site = (await served.district.roster()).sites().find(({ id }) => id !== "alder")?.id ?? "";
    await move({ site, from: "2027-01-11" });
    expect([await opens("marisol-quade"), await opens("teodor-vance")]).toEqual([200, 404]);
    expect((await eventsOf())[0]?.day?.toString()).toBe("2027-01-11");
  });

  it("that changes nothing is not recorded", async () => {
    const answer = await move({ title: "Grade 4 teacher", site: "alder", supervisor: "Marisol Quade" });
    expect(answer.status).toBe(422);
    expect(wordsOf(await answer.text())).toContain("Nothing changes");
    expect(await eventsOf()).toEqual([]);
  });

  it("on a past day needs a reason; what was typed is kept", async () => {
    const answer = await move({ from: "2026-11-02", title: "Reading coach" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(wordsOf(html)).toContain("Fill in “Why”.");
    expect(html).toContain('value="Reading coach"');
    expect(await eventsOf()).toEqual([]);
  });

  it("names a supervisor who is surely meant, and nobody’s own", async () => {
    for (const supervisor of ["Nobody Known", "Corinne Abara"]) expect((await move({ supervisor })).status).toBe(422);
  });

  it("may be a second post: both supervisors then open the file", async () => {
    const [site] = (await served.district.roster()).sites();
    expect((await move({ how: "second", site: site?.id ?? "", title: "Reading coach" })).status).toBe(200);
    expect([await opens("marisol-quade"), await opens("teodor-vance")]).toEqual([200, 200]);
    expect((await eventsOf())[0]?.body).toMatchObject({ changed: ["post"], now: { title: "Reading coach" } });
  });

  it("may be the end of a post", async () => {
    expect((await move({ how: "end", from: "2026-12-19" })).status).toBe(200);
    const [post] = (await served.district.roster()).historyOf("corinne-abara");
    expect(post?.to?.toString()).toBe("2026-12-18");
  });
});
