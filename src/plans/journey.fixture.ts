import { day } from "../calendar/index.ts";
import type { Assets } from "../web/index.ts";
import { fileUnder } from "./file-in-writing.fixture.ts";
import { serve } from "./served.fixture.ts";
import type { Visitor } from "./visitor.fixture.ts";

export const file = "/files/nadia-ferreira";

/** The teacher's year is open, they talked, and a data form on 4.2 is issued and received. */
export const begun = async (assets?: Assets) => {
  const served = await serve("2026-11-02", assets);
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

export const write = async (
  writer: Visitor,
  plan: string,
  section: string,
  answers: Readonly<Record<string, string | readonly string[]>>,
  act = "save-and-agree",
) => {
  const path = `${plan}/write`;
  return writer.send(path, { section, act, ...answers }, `${path}?edit=${section}`);
};

export const wholePlan: readonly (readonly [string, Readonly<Record<string, string | readonly string[]>>])[] = [
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
