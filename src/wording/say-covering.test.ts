import { expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import type { CoveringCandidate, CoveringReason } from "../policy/index.ts";
import { edition } from "./edition.fixture.ts";
import { sayCandidate, sayCovering } from "./say-covering.ts";

const unit: CoveringReason = { attribute: "unit", wanted: ["esp"], not: false, has: "esp", matches: true };
const candidate = (...why: CoveringReason[]): CoveringCandidate => ({
  edition,
  covers: why.every(({ matches }) => matches),
  why,
});

test("an agreement that covers a post says by which attributes", () => {
  const one = candidate(unit, { attribute: "job-class", wanted: ["cook"], not: false, has: "cook", matches: true });
  expect(sayCovering({ covering: { covering: "one", edition }, candidates: [one], notInForce: [] })).toEqual({
    answer: "Covered by Growth plans, sample.",
    why: [
      "Growth plans, sample covers this post: the bargaining unit is educational support personnel (ESP) and the job class is cook.",
    ],
  });
});

test("one that does not says which attribute it asks for, is missing or leaves out", () => {
  const asks = (more: Partial<CoveringReason>): string =>
    sayCandidate(candidate(unit, { attribute: "job-class", wanted: ["cook"], not: false, matches: false, ...more }));
  expect(asks({ has: "bus-driver" })).toContain("the job class is bus driver, and it is for cook.");
  expect(asks({ has: "cook", not: true })).toContain("the job class is cook, and it is not for cook.");
  expect(asks({})).toContain("the job class is not on record.");
});

test("where none is in force, the one to come is named with its first day", () => {
  const said = sayCovering({ covering: { covering: "none" }, candidates: [], notInForce: [candidate(unit)] });
  expect(said.answer).toBe("Covered by no agreement in force.");
  expect(said.why).toEqual(["Growth plans, sample would cover this post, but is in force only from July 1, 2026."]);
  expect(edition.from).toEqual(day("2026-07-01"));
});
