import { describe, expect, test } from "vitest";
import type { EvidenceChoice } from "../evidence.ts";
import { fitForm } from "../form/fit-form.ts";
import { shippedForm } from "../form/shipped-forms.fixture.ts";
import { agreement } from "../a-plan.fixture.ts";
import { checkValues } from "./check-values.ts";
import { contentsOf } from "./contents.ts";
import { readSection } from "./read-section.ts";
import { hashOf, seal } from "./seal.ts";

const noted: EvidenceChoice = {
  key: "o1.n1",
  observation: "o1",
  note: "n1",
  words: "She waits, 9 seconds.",
  source: "Observation of November 12, 2026, 10:41 a.m.",
  focus: [{ kind: "indicator", code: "3.1", title: "Questions" }],
};
const other = { ...noted, key: "o1.n2", note: "n2", words: "Enters." };

const formWith = (evidence: readonly EvidenceChoice[]) => fitForm(shippedForm("ddf"), { ...agreement, evidence });
const form = formWith([noted, other]);
const values = { evidence: { notes: ["o1.n1"] } };
const sealed = (of: typeof form) =>
  seal(
    of,
    values,
    {},
    {
      document: "d1",
      version: 1,
      sayDay: String,
      digest: (bytes) => new TextDecoder().decode(bytes),
    },
  );

describe("a paper that points to what was seen", () => {
  test("holds the words and where they come from once it is issued, and what was not chosen stays out", () => {
    const { blocks } = sealed(form).frozen.sections.find(({ name }) => name === "evidence")!;
    expect(blocks).toEqual([
      {
        kind: "evidence",
        label: "Notes of an observation",
        items: [
          {
            words: noted.words,
            source: noted.source,
            about: "3.1 Questions",
            observation: "o1",
            note: "n1",
          },
        ],
      },
    ]);
  });

  test("its fingerprint covers those words", () => {
    const changed = sealed(formWith([{ ...noted, words: "She waits, 8 seconds." }, other]));
    expect(changed.hash).not.toBe(sealed(form).hash);
    expect(hashOf(sealed(form).frozen, (bytes) => new TextDecoder().decode(bytes))).toBe(sealed(form).hash);
  });

  test("counts as an answer for what the agreement asks there", () => {
    expect(contentsOf(form, values, "d1", {}).sections["evidence"]).toMatchObject({ filled: true });
  });

  test("keeps the references as picked, each once", () => {
    const section = form.sections.find(({ name }) => name === "evidence")!;
    expect(readSection(section, new Map([["notes", ["o1.n1", "o1.n1", ""]]]))["notes"]).toEqual(["o1.n1"]);
  });

  test("a note that is not there to choose is put right before the paper goes out", () => {
    expect(checkValues(form, { evidence: { notes: ["o9.n9"] } })).toMatchObject([
      { section: "evidence", field: "notes", key: "not-a-choice" },
    ]);
  });

  test("asks for none where there is nothing to point to", () => {
    const fields = formWith([]).sections.find(({ name }) => name === "evidence")!.fields;
    expect(fields.map(({ name }) => name)).toEqual(["evidence"]);
  });
});
