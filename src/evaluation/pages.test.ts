import { describe, expect, test } from "vitest";
import { conferencesUnder } from "./meetings.ts";
import { file, served } from "./served.fixture.ts";
import { aTeacher } from "./year-file.fixture.ts";

const write = async (pages: Awaited<ReturnType<typeof served>>, path: string, section: string, answers: object) =>
  pages.marisol.send(path, { section, act: "save", ...answers }, `${path}?edit=${section}`);

describe("a conference", () => {
  test("given a day more than three days ago, then the reason is asked, and what was typed and ticked stands", async () => {
    const { marisol } = await served("2026-11-16");
    const late = await marisol.send(`${file}/conference`, {
      meeting: "planning",
      on: "2026-11-02",
      with: ["employee", "supervisor", "representative"],
      words: "Goals of the year.",
    });
    expect(late.status).toBe(422);
    expect(late.text).toContain("Fill in “Why it is entered later”.");
    expect(late.text).toContain("Goals of the year.");
    expect(late.html).toMatch(/value="representative" checked/);
  });

  test("given nobody is ticked, then somebody is asked for, and the ticks are not put back", async () => {
    const { marisol } = await served("2026-11-16");
    const alone = await marisol.send(`${file}/conference`, { meeting: "planning", on: "2026-11-16" });
    expect(alone.text).toContain("“Who was there” needs at least one entry.");
    expect(alone.html).not.toMatch(/value="employee" checked/);
  });

  test("those the agreement asks for come first, whatever it calls them; meetings of plans and observations are not among them", () => {
    const offered = conferencesUnder(aTeacher().edition);
    const asked = offered.filter((each) => each.asked).map(({ meeting }) => meeting);
    expect(asked).toEqual(expect.arrayContaining(["planning", "orientation"]));
    expect(offered.map(({ meeting }) => meeting)).not.toEqual(expect.arrayContaining(["post-observation"]));
    expect(offered.map(({ asked: first }) => first)).toEqual([
      ...asked.map(() => true),
      ...offered.slice(asked.length).map(() => false),
    ]);
  });

  test("given several were there, then it is recorded once and stands in each file, and again changes nothing", async () => {
    const pages = await served("2026-11-16");
    await pages.openYear("corinne-abara", "mo-certified-1091", { unit: "certified", "job-class": "teacher" });
    const path = "/people/conference";
    const page = await pages.marisol.get(path);
    expect(page.text).toContain("Nadia Ferreira-Holt");
    const [meeting] = [...page.html.matchAll(/name="meeting" value="([^"]+)"/g)].map(([, value]) => value ?? "");
    const sent = await pages.marisol.send(path, {
      meeting: meeting ?? "",
      on: "2026-11-16",
      people: ["nadia-ferreira", "corinne-abara"],
    });
    expect(sent.text).toContain("it stands in 2 of 2 files");
    for (const person of ["nadia-ferreira", "corinne-abara"])
      expect((await pages.storage.log.load(person)).at(-1)).toMatchObject({
        type: "ConferenceHeld",
        body: { meeting },
      });
    const nobody = await pages.nadia.get(path);
    expect(nobody.text).toContain("Nobody to record it for");
  });
});

describe("a report of the year", () => {
  const path = `${file}/summative`;

  test("given an adverse recommendation without its ground, then the ground is asked for, by the form’s own name for it", async () => {
    const pages = await served("2027-04-12");
    await write(pages, path, "summary", { strengths: "Knows every pupil by name." });
    await write(pages, path, "recommendation", { recommendation: "not-recommended", ground: " – " });
    const asked = await pages.marisol.get(`${path}/give`);
    expect(asked.text).toContain("One thing to put right first");
    expect(asked.text).toContain("Fill in “Ground”.");

    await write(pages, path, "recommendation", {
      recommendation: "not-recommended",
      ground: "No plan book since March.",
    });
    const refused = await pages.marisol.send(`${path}/give`, {});
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("“Not Recommend for Re-employment” cannot be given here");
    expect((await pages.storage.log.load("nadia-ferreira")).map(({ type }) => type)).not.toContain("SummativeGiven");
  });

  test("given a favorable one, then it is given without any ground, and the teacher receives and reads it", async () => {
    const pages = await served("2027-04-12");
    await write(pages, path, "summary", { strengths: "Knows every pupil by name." });
    await write(pages, path, "recommendation", { recommendation: "recommended", ground: "" });
    const reasons = { "reason:observations": "Observed on paper.", "reason:annual": "Given early." };
    const given = await pages.marisol.send(`${path}/give`, reasons);
    expect(given.status === 303 ? "" : given.text).toBe("");
    const receive = await pages.nadia.get(given.to);
    expect(receive.to).toBe(`${given.to}/receive`);
    await pages.nadia.send(`${given.to}/receive`, {});
    expect((await pages.nadia.get(given.to)).text).toContain("Knows every pupil by name.");
  });

  test("given a mid-year review is given, then it stands in the file as that, with the marks it holds", async () => {
    const pages = await served("2027-01-18");
    const midYear = `${file}/mid-year`;
    await write(pages, midYear, "progress", { progress: "Exit slips are used twice a week." });
    const given = await pages.marisol.send(`${midYear}/give`, {});
    expect(given.status === 303 ? "" : given.text).toBe("");
    const last = (await pages.storage.log.load("nadia-ferreira")).at(-1);
    expect(last).toMatchObject({ type: "MidYearGiven", body: { version: 1 } });
    expect((await pages.marisol.get(midYear)).to).toBe(given.to);
  });
});

describe("a notice", () => {
  test("given the agreement speaks of none of that name, then there is no such page", async () => {
    const { marisol } = await served("2027-04-12");
    expect((await marisol.get(`${file}/notices/exile`)).status).toBe(404);
    expect((await marisol.get(`${file}/notices/exile/ask`)).status).toBe(404);
  });

  test("given a probationary teacher, then its steps are shown to both sides, and each can begin only their own", async () => {
    const pages = await served("2027-03-08", "mo-certified-1091", { status: "probationary" });
    const path = `${file}/notices/warning`;
    for (const reader of [pages.marisol, pages.nadia]) {
      const shown = await reader.get(path);
      expect(shown.text).toContain("Written warning");
      expect(shown.text).toContain("Nothing of it has begun for Nadia Ferreira-Holt.");
    }
    expect((await pages.nadia.get(`${path}/write`)).status).toBe(403);
    await write(pages, `${path}/write`, "statement", { statement: "You are warned." });
    const early = await pages.marisol.get(`${path}/give`);
    expect(early.text).toContain("Fill in “What it rests on”.");
    await write(pages, `${path}/write`, "reasons", { reasons: "Observations of November and March." });
    const given = await pages.marisol.send(`${path}/give`, {});
    expect(given.status === 303 ? "" : given.text).toBe("");
    const paper = given.to.replace(/\?.*/, "");
    await pages.nadia.send(`${paper}/receive`, {});
    expect((await pages.nadia.get(paper)).text).toContain("You are warned.");
  });
});
