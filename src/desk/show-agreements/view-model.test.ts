import { expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { policies } from "../district.fixture.ts";
import { agreements } from "./view-model.ts";

test("agreements stand with whom they cover; what several share covers nobody and stands apart", () => {
  const { covering, shared } = agreements(policies.all(), day("2026-11-18"));
  expect(covering.find(({ href }) => href === "/agreements/mo-certified-1091/2023-07-01")).toMatchObject({
    covers: "Certified staff",
    force: expect.stringMatching(/^Since July 1, 2023/) as string,
  });
  expect([...new Set(shared.map(({ covers }) => covers))]).toEqual(["Nobody by itself"]);
  expect(covering.length + shared.length).toBe(policies.all().length);
});
