import fc from "fast-check";
import { expect, test } from "vitest";
import { differences } from "./conflict.ts";

test("two texts that differ in one number differ in one place, shown with the words around it", () => {
  expect(
    differences("By March 12 at least 22 of 26 meet the goal.", "By March 12 at least 20 of 26 meet the goal."),
  ).toEqual([{ before: "12 at least", mine: "22", theirs: "20", after: "of 26 meet" }]);
});

test("words only one side has stand alone", () => {
  expect(differences("a b c", "a c")).toEqual([{ before: "a", mine: "b", theirs: "", after: "c" }]);
});

test("the same words are no difference, however they are spaced", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^\w+$/), { maxLength: 8 }), (words) => {
      expect(differences(words.join(" "), words.join("\n\n"))).toEqual([]);
    }),
  );
});

test("different words always show at least one place, and seen from the other side the same places", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^\w{1,3}( \w{1,3}){0,6}$/),
      fc.stringMatching(/^\w{1,3}( \w{1,3}){0,6}$/),
      (mine, theirs) => {
        const found = differences(mine, theirs);
        expect(found.length > 0).toBe(mine !== theirs);
        expect(found.every((place) => place.mine !== place.theirs)).toBe(true);
      },
    ),
  );
});
