import { beforeAll, describe, expect, test } from "vitest";
import { aDistrict } from "./a-district.fixture.ts";

type District = Awaited<ReturnType<typeof aDistrict>>;
const file = "/files/pryce";

describe("a form goes from draft to response", () => {
  let district: District;
  let draft = "";
  let paper = "";

  beforeAll(async () => {
    district = await aDistrict();
  });

  const save = (section: string, basis: number, answers: Readonly<Record<string, string>>) =>
    district.post("quade", draft, { act: "save", section, basis: String(basis), ...answers });

  test("the supervisor begins a form in the agreement's own words", async () => {
    const page = await district.get("quade", `${file}/documents/new`);
    expect(page.html).toContain("Begin: Developmental Data Form");
    const begun = await district.post("quade", `${file}/documents/new`, { type: "ddf" });
    expect(begun.status).toBe(303);
    draft = begun.to ?? "";
    const written = await district.get("quade", draft);
    expect(written.status).toBe(200);
    expect(written.html).toContain("Criterion");
  });

  test("the employee cannot read a draft that is not issued", async () => {
    expect((await district.get("pryce", draft)).status).toBe(403);
  });

  test("each section is saved by itself and the next one opens", async () => {
    const saved = await save("focus", 0, { focus: "criterion:1" });
    expect(saved.to).toContain("?edit=problem");
    await save("problem", 0, { problem: "Arrived after 2:30 p.m. on four Tuesdays." });
    await save("expectation", 0, { expectation: "Begins at 2:30 p.m." });
    const page = await district.get("quade", draft);
    expect(page.html).toContain("Arrived after 2:30 p.m. on four Tuesdays.");
    expect(page.html).toContain("Saved on the server today");
  });

  test("saving while typing answers the script, and a second window is shown both texts", async () => {
    const typed = await district.post(
      "quade",
      draft,
      { section: "problem", basis: "1", problem: "Arrived late on four Tuesdays in October." },
      true,
    );
    expect(JSON.parse(typed.html)).toMatchObject({
      revision: 2,
      words: expect.stringContaining("Saved on the server"),
    });
    const second = await district.post(
      "quade",
      draft,
      { section: "problem", basis: "1", problem: "Arrived late on five Tuesdays in October." },
      true,
    );
    expect(second.status).toBe(409);
    const both = await district.get("quade", draft);
    expect(both.html).toContain("Both texts are kept");
    expect(both.html).toMatch(/“five Tuesdays in” and “four Tuesdays in”/);
    const number = /name="number" value="(\d+)"/.exec(both.html)?.[1] ?? "";
    await district.post("quade", draft, { act: "put-away", section: "problem", basis: "2", number });
    expect((await district.get("quade", draft)).html).not.toContain("Both texts are kept");
  });

  test("a day that is none is told before anything is issued", async () => {
    await save("evidence", 0, { "evidence.r1.text": "Time clock", "evidence.r1.day": "October" });
    const check = await district.get("quade", `${draft}/issue`);
    expect(check.html).toContain("One thing to put right first");
    await save("evidence", 1, { "evidence.r1.text": "Time clock", "evidence.r1.day": "2026-10-27" });
  });

  test("it is checked as it will stand, and issued", async () => {
    const check = await district.get("quade", `${draft}/issue`);
    expect(check.html).toContain("Tuesday, October 27, 2026");
    expect(check.html).toContain("Issue: Developmental Data Form");
    const issued = await district.post("quade", `${draft}/issue`, {});
    expect(issued.status).toBe(303);
    paper = (issued.to ?? "").replace(/\?.*/, "");
    const shown = await district.get("quade", paper);
    expect(shown.html).toContain("Issued, version 1");
    expect(shown.html).toContain("No receipt is recorded yet");
    expect((await district.get("quade", draft)).to).toBe(paper);
  });

  test("the employee's first sight of it names whom to call, then records the day", async () => {
    const first = await district.get("pryce", paper);
    expect(first.to).toBe(`${paper}/receive`);
    const cover = await district.get("pryce", `${paper}/receive`);
    expect(cover.html.indexOf("Ask the association")).toBeGreaterThan(0);
    expect(cover.html.indexOf("Ask the association")).toBeLessThan(
      cover.html.indexOf("records today as the day you received it</button>"),
    );
    expect(cover.html).not.toContain("four Tuesdays");
    expect((await district.post("pryce", `${paper}/receive`, {})).status).toBe(303);
    expect((await district.get("pryce", paper)).html).toContain("four Tuesdays");
  });

  test("acknowledging shows the agreement's sentence and three answers", async () => {
    const page = await district.get("pryce", `${paper}/acknowledge`);
    expect(page.html).toContain(
      "I have seen this form and it has been discussed with me. My acknowledgment does not mean that I agree with it.",
    );
    expect(page.html).toContain("I decline to acknowledge it");
    const nothing = await district.post("pryce", `${paper}/acknowledge`, { answer: "" });
    expect(nothing.status).toBe(422);
    const hash = /name="hash" value="([0-9a-f]{64})"/.exec(page.html)?.[1] ?? "";
    const answered = await district.post("pryce", `${paper}/acknowledge`, {
      answer: "acknowledge",
      hash,
      comment: "I will be writing a response.",
    });
    expect(answered.status).toBe(303);
    const shown = await district.get("quade", paper);
    expect(shown.html).toContain("Seen and discussed.");
    expect(shown.html).toContain("I will be writing a response.");
  });

  test("the response is the employee's alone until it is filed, then stands with the form", async () => {
    const begun = await district.post("pryce", `${paper}/respond`, {});
    const response = begun.to ?? "";
    await district.post("pryce", response, {
      act: "save",
      section: "response",
      basis: "0",
      response: "My bus connects at 2:35 since October 1.",
    });
    expect((await district.get("quade", response)).status).toBe(403);
    expect((await district.get("quade", paper)).html).not.toContain("My bus connects");
    expect((await district.get("pryce", `${response}/file`)).html).toContain("My bus connects");
    expect((await district.post("pryce", `${response}/file`, {})).status).toBe(303);
    expect((await district.get("quade", paper)).html).toContain("My bus connects at 2:35 since October 1.");
  });

  test("a talk entered after its day says why", async () => {
    expect((await district.post("quade", `${paper}/discussion`, { day: "2026-11-15" })).status).toBe(422);
    expect((await district.post("quade", `${paper}/discussion`, { day: "2026-11-16" })).status).toBe(303);
  });

  test("a correction is a new version that says what the last one said, and is received anew", async () => {
    const begun = await district.post("quade", `${paper}/correct`, {});
    const correction = begun.to ?? "";
    expect((await district.post("quade", `${paper}/correct`, {})).to).toBe(correction);
    expect((await district.get("quade", correction)).html).toContain("four Tuesdays");
    await district.post("quade", correction, {
      act: "save",
      section: "problem",
      basis: "1",
      problem: "Late on three Tuesdays.",
    });
    expect((await district.post("quade", `${correction}/issue`, {})).status).toBe(303);
    const shown = await district.get("quade", paper);
    expect(shown.html).toContain("Issued, version 2");
    expect(shown.html).toContain("No receipt is recorded yet");
    expect(shown.html).toContain("My bus connects at 2:35");
    expect((await district.get("quade", `${paper}?version=1`)).html).toContain("four Tuesdays");
    expect((await district.get("pryce", paper)).to).toBe(`${paper}/receive`);
  });

  test("somebody without a standing on the file learns nothing", async () => {
    expect((await district.get("other", paper)).status).toBe(404);
    expect((await district.get("other", draft)).status).toBe(404);
  });
});

describe("a draft that is set aside", () => {
  test("is not offered any more, and cannot be issued", async () => {
    const district = await aDistrict();
    const draft = (await district.post("quade", `${file}/documents/new`, { type: "ddf" })).to ?? "";
    expect((await district.post("quade", draft, { act: "set-aside" })).status).toBe(303);
    expect((await district.get("quade", draft)).status).toBe(404);
    expect((await district.get("quade", `${draft}/issue`)).html).toContain("This draft is not here");
    expect((await district.get("quade", `${file}/documents/new`)).html).not.toContain("Begun, not issued");
  });
});

describe("a form that is declined", () => {
  test("is recorded with the witness the agreement asks for", async () => {
    const district = await aDistrict();
    const begun = await district.post("quade", `${file}/documents/new`, { type: "ddf" });
    const draft = begun.to ?? "";
    for (const [section, answers] of Object.entries({ focus: { focus: "criterion:1" }, problem: { problem: "Late." } }))
      await district.post("quade", draft, { act: "save", section, basis: "0", ...answers });
    const issued = await district.post("quade", `${draft}/issue`, {});
    const paper = (issued.to ?? "").replace(/\?.*/, "");
    const without = await district.post("quade", `${paper}/declined`, { day: "2026-11-16" });
    expect(without.status).toBe(422);
    expect(without.html).toContain("Fill in “Name of the witness”.");
    expect(
      (await district.post("quade", `${paper}/declined`, { day: "2026-11-16", witness: "Lena Marchetti" })).status,
    ).toBe(303);
    expect((await district.get("quade", paper)).html).toContain("Witnessed by Lena Marchetti.");
  });
});

describe("a form without what the agreement asks for", () => {
  test("is refused with the clause, and the draft stays", async () => {
    const district = await aDistrict();
    const begun = await district.post("quade", `${file}/documents/new`, { type: "ddf" });
    const draft = begun.to ?? "";
    await district.post("quade", draft, { act: "save", section: "focus", basis: "0", focus: "criterion:1" });
    const refused = await district.post("quade", `${draft}/issue`, {});
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(
      "you have probably received a Developmental Data Form (DDF) that documents the problem",
    );
    expect((await district.get("quade", draft)).status).toBe(200);
  });
});
