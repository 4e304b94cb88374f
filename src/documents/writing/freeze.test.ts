import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { fitted, freezing, planValues } from "../a-plan.fixture.ts";
import { draftValues } from "../draft/draft.ts";
import type { DraftRecord, Writer } from "../draft-store.ts";
import { freeze } from "./freeze.ts";
import { checkCode, hashOf, sealDraft } from "./seal.ts";

const plan = fitted("plan");
const frozen = freeze(plan, planValues, freezing);
const section = (name: string) => frozen.sections.find((candidate) => candidate.name === name);
const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("a form frozen as words", () => {
  test("speaks in titles, labels and written-out days, never in keys", () => {
    expect(frozen.title).toBe("Professional Improvement Plan");
    expect(section("focus")?.blocks).toEqual([
      {
        kind: "paragraph",
        text: "4.2 Deciding what to teach next",
        details: [{ label: "", text: "Uses what students show they know." }],
      },
    ]);
    expect(section("completion-day")?.blocks).toEqual([
      { kind: "paragraph", label: "Day the plan will be completed", text: "Friday, March 12, 2027" },
    ]);
    expect(section("benchmarks")?.blocks).toMatchObject([
      {
        kind: "table",
        heads: ["Day of the meeting", "What will be looked at"],
        rows: [["Friday, December 11, 2026", "Plan book"]],
      },
    ]);
  });

  test("targets are numbered, with how each is judged", () => {
    expect(section("targets")?.blocks[0]).toEqual({
      kind: "paragraph",
      label: "Target 1",
      text: "At least 22 of 26 meet the goal.",
      details: [
        { label: "How it is judged, and in which record", text: "The check of March 10" },
        { label: "Target date", text: "Friday, March 12, 2027" },
      ],
    });
  });

  test("strategies stand side by side, by who does them", () => {
    expect(section("strategies")?.blocks).toMatchObject([
      {
        kind: "list",
        label: "Principal",
        whose: "supervisor",
        items: [{ text: "Frees one planning hour.", note: "By: Tuesday, December 1, 2026" }],
      },
      { kind: "list", label: "Teacher", whose: "employee" },
      { kind: "list", label: "Students", whose: "students" },
    ]);
  });

  test("marks stand in a table by matter, with what they rest on where somebody said so", () => {
    const marks = (words: string) => ({ ratings: { ratings: [{ id: "indicator:4.2", value: "meets", words }] } });
    const table = (words: string) => freeze(fitted("summative"), marks(words), freezing).sections[0]?.blocks[0];
    expect(table("")).toMatchObject({
      heads: ["Indicator", "Mark"],
      rows: [["4.2 Deciding what to teach next", "Meets Expectations"]],
    });
    expect(table("Plan book")).toMatchObject({
      heads: ["Indicator", "Mark", "What it rests on"],
      rows: [["4.2 Deciding what to teach next", "Meets Expectations", "Plan book"]],
    });
  });

  test("a section the agreement asks for carries its clause", () => {
    expect(section("rationale")?.clauses).toEqual([
      { title: "The guide", place: "P8", says: "A rationale should be included." },
    ]);
  });

  test("is plain JSON: it reads the same after being stored", () => {
    expect(JSON.parse(JSON.stringify(frozen))).toEqual(frozen);
  });

  test("a space filled when acknowledging is kept for it", () => {
    const ddf = freeze(fitted("ddf"), {}, freezing);
    expect(ddf.sections.at(-1)).toMatchObject({ name: "employee-comments", later: "when-acknowledging" });
  });
});

describe("a sealed draft", () => {
  const quade: Writer = { person: "quade", role: "supervisor" };
  const abara: Writer = { person: "abara", role: "employee" };
  const text = (number: number, revision: number, rationale: string, by: Writer) => ({
    kind: "text" as const,
    number,
    section: "rationale",
    revision,
    value: { rationale },
    by,
    at: `2026-11-0${number}T10:00:00Z`,
  });
  const draft: DraftRecord = {
    header: {
      id: "d1",
      file: "abara",
      cycle: "c1",
      type: "plan",
      form: "plan@2026-07-01",
      document: "doc1",
      version: 1,
      openedBy: quade,
      openedAt: "2026-11-01T10:00:00Z",
    },
    entries: [
      text(1, 1, "Slips were collected.", quade),
      text(2, 2, "Slips were collected. I had no planning hour.", abara),
      {
        kind: "agreement",
        number: 3,
        section: "rationale",
        revision: 2,
        agrees: true,
        by: abara,
        at: "2026-11-03T10:00:00Z",
      },
      {
        kind: "agreement",
        number: 4,
        section: "rationale",
        revision: 1,
        agrees: true,
        by: quade,
        at: "2026-11-03T11:00:00Z",
      },
    ],
  };
  const sealed = sealDraft(plan, draft, { digest, sayDay: freezing.sayDay });

  test("says whose words stand in a section, and who agreed to these very words", () => {
    const rationale = sealed.frozen.sections.find(({ name }) => name === "rationale");
    expect(rationale?.blocks).toEqual([
      {
        kind: "paragraph",
        text: "Slips were collected. I had no planning hour.",
        segments: [
          { text: "Slips were collected. ", role: "supervisor", person: "quade" },
          { text: "I had no planning hour.", role: "employee", person: "abara" },
        ],
      },
    ]);
    expect(rationale?.agreed).toEqual([{ person: "abara", role: "employee", at: "2026-11-03T10:00:00Z" }]);
    expect(sealed.contents.sections["rationale"]).toEqual({ filled: true, whose: ["supervisor", "employee"] });
  });

  test("keeps the values beside the words, so that a new version can start from them", () => {
    expect(sealed.values).toEqual(draftValues(draft));
  });

  test("has a fingerprint of exactly its words: the same words the same, one letter another", () => {
    expect(sealed.hash).toBe(hashOf(structuredClone(sealed.frozen), digest));
    expect(hashOf({ ...sealed.frozen, title: "Professional improvement Plan" }, digest)).not.toBe(sealed.hash);
    expect(checkCode(sealed.hash)).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
  });
});
