import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { serve } from "./served.fixture.ts";
import type { Visitor } from "./visitor.fixture.ts";
import { fileUnder } from "./file-in-writing.fixture.ts";
import { formReceived, runningPlan, talked } from "./stages.fixture.ts";

const file = "/files/nadia-ferreira";

/** The teacher's year is open, they talked, and a data form on 4.2 is issued and received. */
const begun = async () => {
  const served = await serve("2026-11-02");
  await served.openYear("nadia-ferreira", "mo-certified-1091", { unit: "certified", "job-class": "teacher" });
  const form = fileUnder("mo-certified-1091", { unit: "certified", "job-class": "teacher" });
  const body = form.sealed("ddf", "ddf-1", {
    focus: { focus: ["indicator:4.2"] },
    problem: { problem: "Seen in three visits." },
  });
  const cycle = (await served.storage.log.load("nadia-ferreira"))[0]?.cycle ?? "";
  const supervisor = { person: "marisol-quade", role: "supervisor" } as const;
  const about = { day: day("2026-11-02"), cycle, document: "ddf-1" };
  await served.act(
    "nadia-ferreira",
    supervisor,
    () => ({ ok: true, events: [{ ...about, type: "DocumentIssued", body }] }),
    undefined,
  );
  await served.act(
    "nadia-ferreira",
    { person: "nadia-ferreira", role: "employee" },
    () => ({
      ok: true,
      events: [{ ...about, type: "DocumentReceived", body: { document: "ddf-1", version: 1, how: "opened" } }],
    }),
    undefined,
  );
  return {
    ...served,
    marisol: await served.visit("marisol-quade"),
    nadia: await served.visit("nadia-ferreira"),
    anselm: await served.visit("anselm-rourke"),
  };
};

const write = async (
  writer: Visitor,
  plan: string,
  section: string,
  answers: Readonly<Record<string, string | readonly string[]>>,
  act = "save-and-agree",
) => {
  const path = `${plan}/write`;
  return writer.send(path, { section, act, ...answers }, `${path}?edit=${section}`);
};

const wholePlan: readonly (readonly [string, Readonly<Record<string, string | readonly string[]>>])[] = [
  ["rationale", { rationale: "Exit slips were collected, and the next lesson went on as printed." }],
  [
    "targets",
    {
      "targets.r1.text": "Each week’s plan names which students need the skill again.",
      "targets.r1.measure": "Plan book, every Friday",
      "targets.r1.target-dates": "2027-02-26",
    },
  ],
  [
    "strategies",
    {
      "strategies.a.whose": "supervisor",
      "strategies.a.text": "Frees one shared planning hour on Tuesdays.",
      "strategies.a.strategy-day": "2026-12-04",
      "strategies.b.whose": "employee",
      "strategies.b.text": "Sorts exit slips the same day, twice a week.",
      "strategies.b.strategy-day": "2026-12-07",
    },
  ],
  ["benchmarks", { "benchmarks.r1.benchmark-day": "2026-12-11", "benchmarks.r1.look-at": "Plan book of two weeks" }],
  ["completion-day", { "completion-day": "2027-03-12" }],
];

describe("the pages of a plan", () => {
  test("from the first talk to the outcome, as the supervisor and the teacher see it", async () => {
    const { marisol, nadia, on, visit } = await begun();

    const late = await marisol.send(`${file}/raise-concern`, {
      focus: ["indicator:4.2"],
      how: "talk",
      on: "2026-10-06",
      words: "We talked about exit slips.",
    });
    expect(late.status).toBe(422);
    expect(late.text).toContain("Fill in “Why it is entered later”.");
    const talked = await marisol.send(`${file}/raise-concern`, {
      focus: ["indicator:4.2"],
      how: "talk",
      on: "2026-10-06",
      "late-reason": "Notes on paper.",
      words: "We talked about exit slips.",
    });
    expect(talked.to).toBe(file);

    const proposed = await marisol.send(`${file}/propose-plan`, {
      type: "pip",
      focus: ["indicator:4.2"],
      ddf: "ddf-1",
      reason: "It has not changed since.",
    });
    expect(proposed.text.slice(0, 4000)).toBe("");
    const plan = proposed.to.replace("/write", "");
    expect((await nadia.get(plan)).text).toContain("It is being written; nothing in it counts until it is issued.");

    on("2026-11-13");
    const early = await marisol.send(`${plan}/issue`, {});
    expect(early.status).toBe(422);
    expect(early.text).toContain("Rationale for the plan must be included");

    for (const [section, answers] of wholePlan) expect((await write(marisol, plan, section, answers)).status).toBe(303);
    expect(
      (
        await write(nadia, plan, "rationale", {
          rationale: "Exit slips were collected, and the next lesson went on as printed. I had no planning hour.",
        })
      ).status,
    ).toBe(303);
    expect((await nadia.get(`${plan}/write`)).text).toContain("I had no planning hour.");

    const notice = /\/documents\/([\w-]+)/g;
    const papers = [...(await nadia.get(plan)).html.matchAll(notice)].map(([path]) => path);
    for (const path of new Set(papers)) await nadia.send(`${file}${path}/receive`, {});
    await nadia.send(`${plan}/meeting`, { on: "2026-11-12", words: "We wrote the targets." });

    const page = await marisol.get(`${plan}/issue`);
    const boxes = [...page.html.matchAll(/name="(affirm:[^"]+)"/g)].map(([, name]) => name ?? "");
    expect(boxes).toHaveLength(2);
    const affirmed = Object.fromEntries(boxes.map((name) => [name, "yes"]));
    const issued = await marisol.send(`${plan}/issue`, affirmed);
    expect(issued.status === 303 ? issued.to : issued.text).toBe(plan);
    expect((await nadia.get(plan)).text).toContain("it runs from the day Nadia Ferreira-Holt receives it");

    on("2026-11-16");
    const paper = /documents\/([\w-]+)">Open the plan/.exec((await nadia.get(plan)).html)?.[1] ?? "";
    await nadia.send(`${file}/documents/${paper}/receive`, {});
    expect((await nadia.get(plan)).text).toContain("It runs from November 16, 2026 to March 12, 2027.");

    const helped = await nadia.send(`${plan}/ask-helper`, {
      helper: "tamsin-okoro",
      as: "coordinator",
      words: "Modeled lessons.",
    });
    expect(helped.to).toBe(plan);
    const tamsin = await visit("tamsin-okoro");
    expect((await tamsin.get(plan)).status).toBe(200);
    expect((await tamsin.get(file)).status).toBe(404);

    on("2026-12-11");
    const strategies = [...(await marisol.get(`${plan}/review`)).html.matchAll(/name="kept\.([^"]+)"/g)].map(
      ([, id]) => id ?? "",
    );
    const [theirs, own] = [...new Set(strategies)];
    const [target] = [...(await marisol.get(`${plan}/review`)).html.matchAll(/name="progress\.([^"]+)"/g)].map(
      ([, id]) => id ?? "",
    );
    const [benchmark] = [
      ...(await marisol.get(`${plan}/review`)).html.matchAll(/name="benchmark"[^>]*value="([^"]+)"/g),
    ].map(([, id]) => id ?? "");
    const promises = {
      [`kept.${theirs}`]: "not-done",
      [`keptnote.${theirs}`]: "No cover was found.",
      [`kept.${own}`]: "done",
    };
    const review = {
      benchmark: benchmark ?? "",
      on: "2026-12-11",
      words: "Plan book of two weeks.",
      [`progress.${target}`]: "in-progress",
      [`evidence.${target}`]: "Seven of ten days.",
      ...promises,
      next: "Cover on Tuesdays.",
    };
    const held = await marisol.send(`${plan}/review`, review);
    expect(held.status === 303 ? held.to : held.text).toBe(plan);
    const running = (await nadia.get(plan)).text;
    expect(running).toContain("Seven of ten days.");
    expect(running).toContain("Overdue by");

    expect(
      (await marisol.send(`${plan}/extend`, { until: "2027-03-26", reason: "Two weeks were lost to illness." })).to,
    ).toBe(plan);

    await marisol.send(`${plan}/rewrite`, {});
    expect((await write(marisol, plan, "rationale", { rationale: "As before, and the spring check." })).status).toBe(
      303,
    );
    await nadia.send(`${plan}/write`, { section: "rationale", act: "agree" }, `${plan}/write`);
    expect(
      (
        await marisol.send(
          `${plan}/write`,
          { section: "completion-day", act: "save", "completion-day": "2027-03-26" },
          `${plan}/write?edit=completion-day`,
        )
      ).status,
    ).toBe(303);
    const again = await marisol.get(`${plan}/revise`);
    const boxesAgain = Object.fromEntries(
      [...again.html.matchAll(/name="(affirm:[^"]+)"/g)].map(([, name]) => [name ?? "", "yes"]),
    );
    const revised = await marisol.send(`${plan}/revise`, { reason: "The spring check was moved.", ...boxesAgain });
    expect(revised.status === 303 ? revised.to : revised.text).toBe(plan);

    on("2027-03-26");
    const conclude = {
      outcome: "met-in-part",
      [`met.${target}`]: "no",
      [`why.${target}`]: "Seven of ten weeks.",
      ...promises,
      reason: "The planning hour came late.",
      "next-step": "continued",
      on: "2027-03-26",
    };
    const concluded = await marisol.send(`${plan}/conclude`, conclude);
    expect(concluded.status === 303 ? concluded.to : concluded.text).toBe(plan);
    const end = (await nadia.get(plan)).text;
    expect(end).toContain("The targets were met in part.");
    expect(end).toContain("Not done. No cover was found.");
    expect((await tamsin.get(plan)).status).toBe(200);
    on("2027-03-29");
    expect((await tamsin.get(plan)).status).toBe(404);
  });

  test("a second plan: the wiser course is said, and the second level's review comes first", async () => {
    const served = await serve("2026-12-07");
    const story = fileUnder("mo-certified-1091", { unit: "certified", "job-class": "teacher" });
    runningPlan(story, story.focus("4.2"));
    story.today = day("2026-12-04");
    talked(story, story.focus("2.2"));
    formReceived(story, story.focus("2.2"));
    for (const { type, day: on, cycle, document, plan, body, by } of story.events()) {
      const event = {
        type,
        day: on,
        cycle,
        body,
        ...(document === undefined ? {} : { document }),
        ...(plan === undefined ? {} : { plan }),
      };
      await served.act("nadia-ferreira", by, () => ({ ok: true, events: [event] }), undefined, story.edition.id);
    }
    const marisol = await served.visit("marisol-quade");
    const anselm = await served.visit("anselm-rourke");

    const page = await marisol.get(`${file}/propose-plan`);
    expect(page.text).toContain("Another plan is open");
    expect(page.text).toContain("smart supervisors typically focus on the most significant area");
    expect(page.text).toContain("That is Anselm Rourke.");

    const proposed = await marisol.send(`${file}/propose-plan`, {
      type: "pip",
      focus: ["indicator:2.2"],
      ddf: "ddf-2.2",
      reason: "Checks are not planned.",
    });
    const plan = proposed.to.replace("/write", "");
    expect((await anselm.get(plan)).text).toContain("Review it with a comment");
    expect((await marisol.send(`${plan}/issue`, {})).text).toContain(
      "your supervisor must get their supervisor involved",
    );

    const reviewed = await anselm.send(`${plan}/review-above`, {
      how: "reviewed",
      comment: "One at a time would be wiser.",
    });
    expect(reviewed.to).toBe(plan);
    expect((await marisol.send(`${plan}/issue`, {})).text).not.toContain(
      "your supervisor must get their supervisor involved",
    );
    expect((await marisol.get(plan)).text).toContain("“One at a time would be wiser.”");
  });

  test("an employee under 1091 is told whose it is to propose a plan", async () => {
    const { nadia } = await begun();
    const page = await nadia.get(`${file}/propose-plan`);
    expect(page.text).toContain("A supervisor may decide that your performance");
    expect(page.html).not.toContain("<textarea");
  });

  test("in Baltimore the employee proposes, both versions stand in the draft, and the supervisor decides", async () => {
    const served = await serve("2026-11-16");
    await served.openYear("imani-roswell", "bc-btu", { unit: "btu", "job-class": "teacher" });
    const imani = await served.visit("imani-roswell");
    const teodor = await served.visit("teodor-vance");
    const home = "/files/imani-roswell";
    const proposed = await imani.send(`${home}/propose-plan`, {
      type: "pip",
      focus: ["indicator:4.2"],
      ddf: "none",
      reason: "I want to grow here.",
    });
    const plan = proposed.to.replace("/write", "");
    expect((await write(teodor, plan, "targets", { "targets.r1.text": "22 of 26 meet it." })).status).toBe(303);
    const differed = await imani.send(`${plan}/differ`, {
      about: "targets",
      words: "20 of 26 meet it.",
      reason: "The group began at 9.",
    });
    expect(differed.to).toBe(`${plan}/write#section-targets`);
    const draft = (await teodor.get(`${plan}/write`)).text;
    expect(draft).toContain("22 of 26 meet it.");
    expect(draft).toContain("20 of 26 meet it.");
    expect((await teodor.send(`${plan}/issue`, {})).text).toContain("the decision of the supervisor carries");
    expect(
      (await teodor.send(`${plan}/decide`, { about: "targets", words: "22 of 26.", reason: "As in the other group." }))
        .to,
    ).toBe(plan);
    expect((await imani.get(`${plan}/write`)).text).toContain("Decided by Teodor Vance: 22 of 26.");
  });

  test("two write the same section at once: both texts are kept and shown, and one is chosen in words", async () => {
    const { marisol, nadia } = await begun();
    const proposed = await marisol.send(`${file}/propose-plan`, {
      type: "pip",
      focus: ["indicator:4.2"],
      ddf: "ddf-1",
      reason: "…",
      "reason:conversation-first": "He was away.",
      "reason:on-notice": "He was away.",
    });
    const plan = proposed.to.replace("/write", "");
    await write(marisol, plan, "rationale", { rationale: "First words." }, "save");
    await write(marisol, plan, "rationale", { rationale: "At least 22 of 26." }, "save");
    await write(nadia, plan, "rationale", { rationale: "At least 20 of 26.", basis: "1" }, "save");
    const draft = await nadia.get(`${plan}/write?edit=rationale`);
    expect(draft.text).toContain("Marisol Quade saved this section while you were writing. Both texts are kept.");
    expect(draft.text).toContain("At least 22 of 26.");
    expect(draft.text).toContain("At least 20 of 26.");
    expect((await marisol.get(`${plan}/write`)).text).not.toContain("At least 20 of 26.");
  });
});
