import { describe, expect, test } from "vitest";
import { begun, file, wholePlan, write } from "./journey.fixture.ts";

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
});
