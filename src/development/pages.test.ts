import { beforeAll, describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { demoOn } from "../demo/district.fixture.ts";
import { visitorOf, type Visitor } from "../plans/visitor.fixture.ts";
import { districtRouter } from "../program/district-router.ts";
import type { District } from "../program/district.ts";

const file = "/files/imani-roswell";
const path = `${file}/development`;
const today = { day: day("2026-11-16") };

let district: District;
let imani: Visitor;
let teodor: Visitor;
let lena: Visitor;
let visit: (person: string) => Visitor;

beforeAll(async () => {
  const demo = await demoOn("2026-11-16");
  const clock = { today: () => today.day, now: () => `${today.day.toString()}T15:00:00Z` };
  district = { ...demo, clock };
  const assets = { address: (name: string) => `/assets/${name}`, mount: () => undefined };
  const router = await districtRouter(
    district,
    { name: "Harrow Bend", office: "Office", demo: [] },
    assets,
    (heard) => {
      throw heard.error instanceof Error ? heard.error : new Error(String(heard.error));
    },
  );
  visit = (person) => visitorOf(router, person);
  imani = visit("imani-roswell");
  teodor = visit("teodor-vance");
  lena = visit("lena-marchetti");
}, 60_000);

const save = (who: Visitor, section: string, answers: Readonly<Record<string, string>>) =>
  who.send(`${path}/write`, { section, act: "save", ...answers }, `${path}/write?edit=${section}`);

describe("a teacher’s individual development plan, page by page", () => {
  test("given nothing was begun, then the record says so, and the plan begins with what the staff list knows", async () => {
    expect((await imani.get(path)).text).toContain("You have not adopted a plan yet");
    expect((await imani.send(`${path}/begin`, { from: "nothing" }, `${path}/write`)).to).toBe(`${path}/write`);
    const draft = await imani.get(`${path}/write`);
    expect(draft.text).toContain("Job title. Grade 6 teacher");
    expect(draft.text).toContain("Draft, open to you only");
    expect(draft.html).not.toMatch(/social|ssn/i);
  });

  test("given it is written, then it is its writer’s alone: no supervisor and no office reads a word", async () => {
    await save(imani, "goals", { "goals.r1.text": "Half of my questions ask why.", "goals.r1.begun": "new" });
    await save(imani, "activities", {
      "activities.r1.text": "Script five lessons.",
      "activities.r1.time-frames": "October to January",
      "activities.r1.outcomes": "Five scripts",
    });
    expect((await imani.get(`${path}/write`)).text).toContain("Half of my questions ask why.");
    const before = await teodor.get(`${path}/write`);
    expect([before.status, before.text.includes("No draft is shared with you")]).toEqual([404, true]);
    expect((await lena.get(`${path}/write`)).status).toBe(403);
    for (const who of [teodor, lena])
      for (const page of ["", "/development"])
        expect((await who.get(`${file}${page}`)).text).not.toContain("Half of my questions");
    await save(teodor, "supervisor-input", { input: "Written before it was shared." });
    expect((await imani.get(`${path}/write`)).text).not.toContain("Written before it was shared.");
  });

  test("given it is shared, then the supervisor reads it and adds words under their own name, but in no section of the writer’s", async () => {
    expect((await imani.send(`${path}/share`, {})).to).toBe(`${path}/write?done=shared`);
    expect((await teodor.get(`${path}/write`)).text).toContain("Half of my questions ask why.");
    await save(teodor, "supervisor-input", { input: "One free period a month." });
    await save(teodor, "goals", { "goals.r1.text": "Somebody else’s goal." });
    const draft = (await imani.get(`${path}/write`)).text;
    expect(draft).toMatch(/One free period a month\. Written by Teodor Vance/);
    expect(draft).not.toContain("Somebody else’s goal.");
    expect((await teodor.send(`${path}/adopt`, {})).status).toBe(403);
  });

  test("given both write at once, then neither text is lost", async () => {
    const answers = {
      "activities.r1.text": "Script six lessons.",
      "activities.r1.time-frames": "By May",
      "activities.r1.outcomes": "Six scripts",
    };
    const first = await save(imani, "activities", answers);
    expect(first.to).toContain(`${path}/write`);
    const stale = { ...answers, "activities.r1.text": "Script four lessons.", basis: "1" };
    await save(teodor, "activities", stale);
    const seen = (await teodor.get(`${path}/write`)).text;
    expect(seen).toContain("Script six lessons.");
    expect(seen).toContain("Script four lessons.");
    expect(seen).toContain("Both texts are kept");
  });

  test("given it is adopted without affirming, then the reason is asked; affirmed, it stands in the record for all who may read the file", async () => {
    const asked = await imani.send(`${path}/adopt`, {});
    expect([asked.status, asked.text.includes("more than a list of workshops")]).toEqual([422, true]);
    const adopted = await imani.send(`${path}/adopt`, { "affirm:idp-not-a-list": "yes", "affirm:idp-focused": "yes" });
    expect(adopted.to).toBe(`${path}?done=adopted`);
    for (const who of [imani, teodor, lena]) {
      const record = await who.get(path);
      expect(record.text).toContain("1. Half of my questions ask why.");
      expect(record.text).toContain("One free period a month.");
    }
    expect((await imani.get(file)).text).toContain("Plan of 2026–27, version 1");
  });

  test("given it is changed, then the draft begins with each one’s words, the record says what changed, and version 1 stays readable", async () => {
    await imani.send(`${path}/begin`, { from: "version" }, `${path}/write`);
    const draft = await imani.get(`${path}/write`);
    expect(draft.text).toMatch(/One free period a month\. Written by Teodor Vance/);
    expect(draft.text).toContain("Draft, open to you only");
    await save(imani, "goals", { "goals.r1.text": "Two of three questions ask why.", "goals.r1.begun": "new" });
    await imani.send(`${path}/adopt`, { "affirm:idp-not-a-list": "yes", "affirm:idp-focused": "yes" });
    const record = await imani.get(path);
    expect(record.text).toContain("“Half” became “Two”");
    const document = /\/documents\/([^?"]+)\?version=1/.exec(record.html)?.[1] ?? "";
    expect((await teodor.get(`${file}/documents/${document}?version=1`)).text).toContain(
      "Half of my questions ask why.",
    );
  });

  test("given an outcome, coursework and a certificate, then the record counts them; a workshop without credits is told where it belongs", async () => {
    const part = /value="([^"]*goals\.r1)"/.exec((await imani.get(`${path}/outcome`)).html)?.[1] ?? "";
    await imani.send(`${path}/outcome`, {
      part,
      result: "in-part",
      on: "2026-11-12",
      words: "Eleven of twenty.",
      evidence: "",
    });
    await lena.send(`${path}/certificate`, {
      how: "entered",
      name: "Standard",
      issued: "2025-07-01",
      expires: "2030-06-30",
      needed: "6",
    });
    const course = {
      course: "Questioning",
      institution: "Calder City College",
      on: "2026-10-01",
      certificate: "Standard",
    };
    const workshop = await imani.send(`${path}/coursework`, { ...course, credits: "" });
    expect([workshop.status, workshop.text.includes("belongs among the activities of the plan")]).toEqual([422, true]);
    expect((await imani.send(`${path}/coursework`, { ...course, credits: "3" })).to).toBe(`${path}?done=coursework`);
    const record = (await imani.get(path)).text;
    expect(record).toContain("Reached in part, November 12, 2026. Eleven of twenty.");
    expect(record).toContain("3 of 6 credits earned since it began.");
    expect((await imani.get(file)).text).toContain("Valid until June 30, 2030.");
    expect((await imani.get(`${path}/certificate`)).status).toBe(403);
  });

  test("given a move to another school, then the new supervisor finds the same record, and the one before finds nothing", async () => {
    const rows = await district.storage.roster.load();
    const posts = rows.posts.flatMap((post) =>
      post.person === "imani-roswell"
        ? [
            { ...post, to: day("2026-11-16") },
            { ...post, id: "moved", site: "alder", supervisor: "marisol-quade", from: day("2026-11-17") },
          ]
        : [post],
    );
    await district.storage.roster.replace({ ...rows, posts }, "test", "A move.");
    today.day = day("2026-11-18");
    const record = await visit("marisol-quade").get(path);
    expect([record.status, record.text.includes("Two of three questions ask why.")]).toEqual([200, true]);
    expect((await teodor.get(path)).status).toBe(404);
  });
});
