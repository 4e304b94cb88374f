import { expect, test } from "vitest";
import { sayFieldError } from "./say-field-error.ts";

test.each([
  [{ key: "missing" }, "Fill in “Rationale”."],
  [{ key: "too-long", with: { max: 8000 } }, "“Rationale” is too long. Use at most 8,000 characters."],
  [{ key: "not-a-date" }, "“Rationale” must be a date, such as November 16, 2026."],
  [{ key: "no-such-day" }, "The calendar has no such day: look at “Rationale” again."],
  [{ key: "day-after-today", with: { day: "2026-11-16" } }, "“Rationale” cannot lie after November 16, 2026."],
  [{ key: "before-day", with: { day: "2026-11-02" } }, "“Rationale” cannot lie before November 2, 2026."],
  [{ key: "before-day" }, "“Rationale” cannot lie before the day it depends on."],
  [{ key: "choose-one" }, "Choose one answer for “Rationale”."],
  [{ key: "not-a-choice" }, "Choose one of the answers offered for “Rationale”."],
  [{ key: "too-many", with: { max: 3 } }, "“Rationale” has too many entries. Keep at most 3."],
  [{ key: "need-one" }, "“Rationale” needs at least one entry."],
])("a field error %o says what to do and names the field", (error, words) => {
  expect(sayFieldError(error, "Rationale")).toBe(words);
});
