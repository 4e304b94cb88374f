import { describe, expect, test } from "vitest";
import { compareDays, day, DayError, earlierDay, laterDay, parseDay } from "./index.ts";

describe("given text where a day should stand", () => {
  test.each(["2026-10-15", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])(
    "when it is %s, then it is that day",
    (text) => {
      expect(day(text).toString()).toBe(text);
      expect(parseDay(text)).toEqual({ ok: true, day: day(text) });
    },
  );

  test.each([
    "",
    "10-15",
    "2026-1-5",
    "2026-10-15T00:00",
    "15.10.2026",
    "2026/10/15",
    " 2026-10-15",
    "2026-10-15\n",
    "-002026-10-15",
    "٢٠٢٦-١٠-١٥",
  ])("when it is %j, then it is not a date", (text) => {
    expect(parseDay(text)).toEqual({ ok: false, reason: "not-a-date" });
  });

  test.each([
    "2025-02-29",
    "1900-02-29",
    "2026-02-30",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-10-00",
    "2026-10-32",
  ])("when it is %s, then there is no such day", (text) => {
    expect(parseDay(text)).toEqual({ ok: false, reason: "no-such-day" });
  });

  test("when a program hands in something else, then the error names the reason and the text", () => {
    expect(() => day("2025-02-30")).toThrow(DayError);
    expect(() => day("2025-02-30")).toThrow('no-such-day: "2025-02-30"');
    expect(() => day("soon")).toThrow('not-a-date: "soon"');
  });
});

test("given two days, then the earlier and the later are told apart, and the days between them", () => {
  const [a, b] = [day("2024-02-28"), day("2024-03-01")];
  expect(compareDays(b, a)).toBe(2);
  expect(compareDays(a, a)).toBe(0);
  expect([earlierDay(a, b), earlierDay(b, a), laterDay(a, b), laterDay(b, a)].map(String)).toEqual([
    "2024-02-28",
    "2024-02-28",
    "2024-03-01",
    "2024-03-01",
  ]);
});
