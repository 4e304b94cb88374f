import { expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { edition, rule } from "./edition.fixture.ts";
import { sayPublished } from "./say-published.ts";
import { sayRule } from "./say-rule.ts";

const source = {
  document: "pages",
  title: "Evaluation pages",
  short: "Pages",
  place: "2024-25",
  says: "January 25, 2025",
  local: false,
};

test("a day that was published on a Saturday says whose sentence it is, and that it stands", () => {
  const published = { source, stands: true, own: { deadline: day("2025-02-15"), due: day("2025-02-18") } };
  expect(sayPublished({ deadline: day("2025-01-25"), due: day("2025-01-25"), published })).toEqual([
    "The district published January 25, 2025 for this year (Pages, 2024-25: “January 25, 2025”). That is a Saturday; it stands as published.",
    "The rule’s own day would be February 18, 2025.",
  ]);
});

test("a day of the rule's own says nothing of it", () => {
  expect(sayPublished({ deadline: day("2025-01-25"), due: day("2025-01-27") })).toEqual([]);
});

test("a rule says which days were published for it, and for whom", () => {
  const midYear = rule({
    id: "mid-year",
    kind: "duty",
    effect: "warn",
    parameters: {
      who: "supervisor",
      must: { fact: "conference-held", where: { meeting: "mid-year" } },
      each: { span: "cycle" },
      by: { published: "each-year" },
    },
  });
  const entry = { for: { unit: "esp" }, days: { by: { date: "2025-01-25" } }, moves: false, source };
  expect(sayRule(midYear, { ...edition, published: { "2024-25": { "mid-year": [entry] } } }).sentence).toBe(
    "The supervisor must hold a mid-year conference each year, by a day that is published each year. Published for single years: in 2024-25 for educational support personnel (ESP), January 25, 2025 (Pages, 2024-25).",
  );
});
