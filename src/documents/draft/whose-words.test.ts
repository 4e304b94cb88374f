import { expect, test } from "vitest";
import { whoseWords } from "./whose-words.ts";

test("words that survive a change stay with their first writer, the added ones are the other's", () => {
  const segments = whoseWords([
    { text: "Exit slips were collected. Eleven had not met the goal.", role: "supervisor", person: "quade" },
    {
      text: "Exit slips were collected. I had no planning hour. Eleven had not met the goal.",
      role: "employee",
      person: "abara",
    },
  ]);
  expect(segments).toEqual([
    { text: "Exit slips were collected. ", role: "supervisor", person: "quade" },
    { text: "I had no planning hour. ", role: "employee", person: "abara" },
    { text: "Eleven had not met the goal.", role: "supervisor", person: "quade" },
  ]);
});

test("a changed number is the changer's, and the rest is not", () => {
  const segments = whoseWords([
    { text: "at least 22 of 26", role: "supervisor", person: "quade" },
    { text: "at least 20 of 26", role: "employee", person: "abara" },
  ]);
  expect(segments.map(({ text, person }) => [text, person])).toEqual([
    ["at least ", "quade"],
    ["20 ", "abara"],
    ["of 26", "quade"],
  ]);
});
