import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { fileUnder } from "./file-in-writing.fixture.ts";
import { begun, file, write } from "./journey.fixture.ts";
import { serve } from "./served.fixture.ts";
import { formReceived, runningPlan, talked } from "./stages.fixture.ts";

describe("the pages of a plan that two write", () => {
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
