import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { formLibrary } from "./form-library.ts";
import { shippedTexts } from "./shipped-forms.fixture.ts";

describe("the forms shipped with the product", () => {
  test("load without a problem", () => {
    expect(formLibrary(shippedTexts).problems).toEqual([]);
  });

  test.each([
    "ddf",
    "notice",
    "plan",
    "review-note",
    "mid-year",
    "self-assessment",
    "summative",
    "summative-support",
    "summative-leader",
    "response",
  ])("hold a %s for this school year", (type) => {
    expect(formLibrary(shippedTexts).form(type, day("2026-11-16"))?.form).toBe(type);
  });
});
