import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import type { Finding } from "../../policy/index.ts";
import type { OwnersOf } from "../../roster/index.ts";
import { policies } from "../district.fixture.ts";
import { ownerWords } from "../owner-words.ts";
import { ownersBlock } from "./owners-block.ts";

const names: Readonly<Record<string, string>> = { quade: "Marisol Quade", vance: "Teodor Vance" };
const name = (person: string): string => names[person] ?? person;
const due = day("2026-12-15");
const finding = {
  ...{
    id: "planning@2026-27",
    rule: "planning",
    kind: "duty",
    state: "overdue",
    answer: "no",
    due,
    who: ["supervisor"],
  },
  ...{ occasion: { kind: "cycle", id: "2026-27", cycle: "2026-27", about: {} }, because: [], missing: [], proof: [] },
  asks: { key: "asks.act", with: { must: [{ key: "act", with: { fact: "conference-held", meeting: "planning" } }] } },
} as unknown as Finding;
const owners: OwnersOf = () => [
  { role: "supervisor", now: "vance", since: day("2027-01-11"), due: { person: "quade", on: due } },
];
const today = day("2027-01-20");

const moved = {
  changed: ["supervisor"],
  from: "2027-01-11",
  was: { supervisor: "quade" },
  now: { supervisor: "vance" },
};
const block = (events: readonly unknown[], findings: readonly Finding[] = [finding]) =>
  ownersBlock({
    ...{ findings, owners, today, name, employee: { name: "Corinne Abara" } },
    file: { events, cycles: [{ id: "2026-27" }] } as never,
    editionOf: () => policies.edition("mo-certified-1091@2023-07-01"),
  });

describe("Who owns which step", () => {
  it("is told once the supervisor changed within an open year, step by step", () => {
    expect(block([{ type: "PostChanged", cycle: "2026-27", body: moved }])).toMatchObject({
      lead: "Until January 11 under Marisol Quade, from then on under Teodor Vance.",
      rows: [{ due: "Tue, Dec 15", now: "Teodor Vance", before: "Fell due under Marisol Quade; handed on Jan 11." }],
    });
  });

  it("says that what the earlier supervisor did stays done", () => {
    const done = {
      ...finding,
      state: "done",
      proof: [{ by: { person: "quade", role: "supervisor" } }],
    } as unknown as Finding;
    expect(block([{ type: "PostChanged", cycle: "2026-27", body: moved }], [done])?.lead).toContain(
      "What Marisol Quade did in this year stays done.",
    );
  });

  it("is not told where no post changed, nor for a change of title alone", () => {
    expect(block([])).toBeUndefined();
    expect(block([{ type: "PostChanged", cycle: "2026-27", body: { ...moved, changed: ["title"] } }])).toBeUndefined();
  });
});

describe("One line at a step", () => {
  it("says under whom it fell due and with whom it is since when, to the reader as to others", () => {
    expect(ownerWords(finding, owners, { today, name })).toBe(
      "Fell due under Marisol Quade; with Teodor Vance since January 11.",
    );
    expect(ownerWords(finding, owners, { today, name, reader: "vance" })).toBe(
      "Fell due under Marisol Quade; with you since January 11.",
    );
  });

  it("says nothing where the step did not change hands, or is done", () => {
    expect(
      ownerWords(finding, () => [{ role: "supervisor", now: "vance", since: undefined }], { today, name }),
    ).toBeUndefined();
    expect(ownerWords({ ...finding, state: "done" }, owners, { today, name })).toBeUndefined();
  });

  it("says with whom it will be when it falls due after a move to come", () => {
    const later = day("2027-02-01");
    const ahead: OwnersOf = () => [
      { role: "supervisor", now: "quade", since: undefined, due: { person: "vance", on: later } },
    ];
    expect(ownerWords({ ...finding, state: "due", due: later }, ahead, { today: day("2027-01-05"), name })).toBe(
      "It will be with Teodor Vance when it falls due.",
    );
  });
});
