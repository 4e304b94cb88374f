import fc from "fast-check";
import { expect, test } from "vitest";
import { add, decimal, dividedBy, fraction, isAtLeast, rounded, times } from "./fraction.ts";

const cents = fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100);

test("adding and multiplying decimals comes out as by hand, whatever the numbers", () => {
  expect(decimal(add(fraction(0.1), fraction(0.2)))).toBe("0.3");
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      expect(decimal(add(fraction(a), fraction(b)))).toBe(String((Math.round(a * 100) + Math.round(b * 100)) / 100));
      const back = dividedBy(times(fraction(a), fraction(b)), fraction(b));
      if (b === 0) expect(back).toBeUndefined();
      else expect(back).toEqual(fraction(a));
    }),
  );
});

test("a half is rounded upwards, and rounding moves by no more than half a step", () => {
  expect(decimal(rounded(fraction(2.345), 2))).toBe("2.35");
  expect(decimal(rounded(fraction(2.5), 0))).toBe("3");
  fc.assert(
    fc.property(cents, fc.integer({ min: 0, max: 4 }), (a, decimals) => {
      const half = fraction(0.5 / 10 ** decimals);
      const near = rounded(fraction(a), decimals);
      expect(isAtLeast(add(near, half), fraction(a)) && isAtLeast(add(fraction(a), half), near)).toBe(true);
    }),
  );
});
