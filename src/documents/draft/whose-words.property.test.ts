import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { whoseWords, type WrittenText } from "./whose-words.ts";

const writer = fc.constantFrom(
  { role: "supervisor", person: "mq" } as const,
  { role: "employee", person: "ca" } as const,
);
const words = fc
  .array(
    fc.constantFrom(
      "the",
      "slips",
      "were",
      "collected",
      "didn't",
      "re-teach",
      "é",
      "4.2",
      ",",
      ".",
      " ",
      "\n",
      "  ",
      "—",
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(" "));
const history = fc.array(
  fc
    .record({ text: fc.oneof(words, fc.string({ unit: "grapheme" })), by: writer })
    .map(({ text, by }): WrittenText => ({ text, ...by })),
  { minLength: 1, maxLength: 6 },
);

describe("whose words a text consists of", () => {
  test("the segments joined are the last text, letter for letter", () => {
    fc.assert(
      fc.property(history, (versions) => {
        expect(
          whoseWords(versions)
            .map(({ text }) => text)
            .join(""),
        ).toBe(versions.at(-1)?.text);
      }),
    );
  });

  test("no word is cut between two writers", () => {
    fc.assert(
      fc.property(history, (versions) => {
        const segments = whoseWords(versions);
        segments.slice(1).forEach(({ text }, at) => {
          const joint = `${segments[at]?.text.at(-1) ?? ""}${text.charAt(0)}`;
          expect(joint).not.toMatch(/^[\p{L}\p{N}\p{M}]{2}$/u);
        });
      }),
    );
  });

  test("only people who wrote own words, and neighbours are different people", () => {
    fc.assert(
      fc.property(history, (versions) => {
        const segments = whoseWords(versions);
        expect(segments.every(({ person }) => versions.some((version) => version.person === person))).toBe(true);
        segments.slice(1).forEach((segment, at) => expect(segment.person).not.toBe(segments[at]?.person));
      }),
    );
  });

  test("what one person writes is theirs whole, however often they saved", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (texts) => {
        const segments = whoseWords(texts.map((text) => ({ text, role: "employee", person: "ca" })));
        expect(segments.map(({ person }) => person)).toEqual(texts.at(-1) === "" ? [] : ["ca"]);
      }),
    );
  });

  test("repeating another's text takes nothing from them", () => {
    fc.assert(
      fc.property(history, (versions) => {
        const last = versions.at(-1) as WrittenText;
        expect(whoseWords([...versions, { text: last.text, role: "second-level", person: "ar" }])).toEqual(
          whoseWords(versions),
        );
      }),
    );
  });
});
