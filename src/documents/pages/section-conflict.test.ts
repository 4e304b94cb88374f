import { describe, expect, test } from "vitest";
import { differences } from "../draft/conflict.ts";
import { sayDifferences } from "./section-conflict.tsx";

const say = (mine: string, theirs: string): string => sayDifferences(differences(mine, theirs));

describe("where two texts differ, in words", () => {
  test("one place is quoted from both, with what follows it", () => {
    expect(say("at least 22 of 26 meet it", "at least 20 of 26 meet it")).toBe(
      "They differ in one place: “22 of 26” and “20 of 26”.",
    );
  });

  test("a sentence only one side has stands against nothing, and the full stop is said once", () => {
    expect(say("It was late. I had no hour.", "It was late.")).toBe(
      "They differ in one place: “I had no hour.” and nothing.",
    );
  });

  test("of many places the first three are quoted", () => {
    expect(say("a 1 b 2 c 3 d 4 e", "a 5 b 6 c 7 d 8 e")).toMatch(
      /^They differ in four places: .*; .*; .*, and further on\.$/,
    );
  });

  test("the same words differ only in spacing", () => {
    expect(say("a b", "a\nb")).toBe("The words are the same; only their spacing differs.");
  });
});
