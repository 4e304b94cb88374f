import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { read } from "./form.ts";

const evidence = [
  {
    key: "o1.n1",
    observation: "o1",
    note: "n1",
    words: "She waits, 9 seconds.",
    source: "Observation of November 12, 2026, 10:41 a.m.",
    focus: [],
  },
];
const asked = { observation: "o1", today: day("2026-11-16"), as: "supervisor" as const, evidence };
const typed = (fields: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries({ meeting: "post-observation", on: "2026-11-16", words: "", ...fields }).map(([name, value]) => [
      name,
      [value],
    ]),
  );

describe("the talk after an observation, as typed", () => {
  test("takes a note that was talked over with its words and their source", () => {
    expect(read(typed({ evidence: "o1.n1" }), asked)).toMatchObject({
      ok: true,
      input: {
        with: ["employee", "supervisor"],
        evidence: [{ observation: "o1", note: "n1", words: "She waits, 9 seconds." }],
      },
    });
  });

  test("without one it has none, and another's note is not offered", () => {
    const without = read(typed({}), asked);
    expect(without.ok && "evidence" in without.input).toBe(false);
    expect(read(typed({ evidence: "o9.n9" }), asked)).toMatchObject({
      ok: false,
      errors: [{ field: "evidence", key: "not-a-choice" }],
    });
  });

  test("entered a week later, it asks why", () => {
    expect(read(typed({ on: "2026-11-09" }), asked)).toMatchObject({ ok: false, errors: [{ field: "late-reason" }] });
  });
});
