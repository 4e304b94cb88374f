import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { read } from "./form.ts";

const observation = { id: "o1", cycle: "c1", announced: true };
const typed = (fields: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries({ kind: "formal", on: "2026-11-16", from: "9:05", to: "09:40", ...fields }).map(
      ([name, value]) => [name, [value]] as const,
    ),
  );
const reading = (fields: Readonly<Record<string, string>>) => read(typed(fields), observation, day("2026-11-16"));

describe("when an observation began and ended, as typed", () => {
  test("gives its minutes, and both times in one shape", () => {
    expect(reading({})).toMatchObject({ ok: true, input: { from: "09:05", to: "09:40", minutes: 35, formal: true } });
  });

  test.each([
    ["no time of day", { from: "quarter past" }, { field: "from", key: "not-a-time" }],
    ["an hour there is not", { to: "25:00" }, { field: "to", key: "not-a-time" }],
    ["an end before the beginning", { to: "09:00" }, { field: "to", key: "not-after-beginning" }],
    ["an end at the beginning", { to: "9:05" }, { field: "to", key: "not-after-beginning" }],
    ["no end", { to: "" }, { field: "to", key: "missing" }],
    ["a day to come", { on: "2026-11-17" }, { field: "on", key: "day-after-today" }],
  ])("%s is to be put right", (_, fields, error) => {
    expect(reading(fields)).toMatchObject({ ok: false, errors: [error] });
  });
});
