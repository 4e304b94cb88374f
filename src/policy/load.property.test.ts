import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadPolicies, reloadPolicies } from "./load.ts";
import type { FileText } from "./load-problem.ts";

const root = new URL("../../policies/", import.meta.url);
const shipped = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\d\.yaml$/.test(file))
  .map((file): FileText => ({ file, text: readFileSync(new URL(file, root), "utf8") }));
const whole = loadPolicies(shipped);
const ids = whole.library.all().map(({ id }) => id);

/** A slip of the hand: a line lost, doubled or moved in, or a piece of text typed over. */
const slip = fc.record({
  file: fc.nat(shipped.length - 1),
  line: fc.nat(),
  how: fc.constantFrom("lose", "double", "indent", "cut", "type"),
  typed: fc.constantFrom(
    "",
    ":",
    "{",
    "]",
    "yes:",
    "null",
    "2024-02-30",
    "*x",
    "\t",
    "- ",
    "🙂",
    "{ setting: x }",
    "42",
  ),
});
const slipped = ({ file, line, how, typed }: typeof slip extends fc.Arbitrary<infer Slip> ? Slip : never): FileText[] =>
  shipped.map((each, index) => {
    if (index !== file) return each;
    const lines = each.text.split("\n");
    const at = line % lines.length;
    const old = lines[at] ?? "";
    const half = old.slice(0, Math.floor(old.length / 2));
    const put = { lose: [], double: [old, old], indent: [`  ${old}`], cut: [half], type: [half + typed] }[how];
    return { file: each.file, text: lines.toSpliced(at, 1, ...put).join("\n") };
  });

test("whatever slips in one file, others that do not extend it load, and every problem names a file and a line in it", () => {
  fc.assert(
    fc.property(slip, (made) => {
      const texts = slipped(made);
      const { library, problems } = loadPolicies(texts);
      const kept = new Set(library.all().map(({ id }) => id));
      const touched = shipped[made.file]?.file.split("/")[0] ?? "";
      const family = touched.slice(0, 3);
      expect(ids.filter((id) => !id.startsWith(family) && !kept.has(id))).toEqual([]);
      for (const { file, line, column } of problems) {
        const text = texts.find((each) => each.file === file)?.text.split("\n");
        expect(text).toBeDefined();
        expect(line).toBeLessThanOrEqual(text?.length ?? 0);
        expect(Math.min(line, column)).toBeGreaterThan(0);
      }
      if (kept.size < ids.length) expect(problems).not.toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 120_000);

test("while running, no slip takes an edition out of force", () => {
  fc.assert(
    fc.property(slip, (made) => {
      const { library } = reloadPolicies(whole, slipped(made));
      const kept = new Set(library.all().map(({ policy }) => policy));
      expect(whole.library.all().filter(({ policy }) => !kept.has(policy))).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 120_000);
