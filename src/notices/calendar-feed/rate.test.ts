import { expect, it } from "vitest";
import { rateOf } from "./rate.ts";

it("answers an address so often within a while, says how long to wait after that, and begins anew", () => {
  const rate = rateOf(2, 60_000);
  expect([rate.wait("a", 0), rate.wait("a", 10), rate.wait("b", 20)]).toEqual([undefined, undefined, undefined]);
  expect(rate.wait("a", 30_000)).toBe(30);
  expect(rate.wait("a", 60_000)).toBeUndefined();
});
