import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { say } from "../policy/index.ts";
import { edition } from "./edition.fixture.ts";
import { finding } from "./finding.fixture.ts";
import { sayFinding } from "./say-finding.ts";
import { sayRefusal } from "./say-refusal.ts";
import { sayState } from "./say-state.ts";

const today = day("2026-11-16");
const reader = { today, name: (person: string) => (person === "p1" ? "Corinne Abara" : person) };

describe("a state in words", () => {
  const late = { count: 2, unit: "work-days" } as const;
  test.each([
    [{ state: "done" }, "done", "Done"],
    [{ state: "done-late", late }, "done-late", "Done late by 2 work days"],
    [{ state: "done-otherwise" }, "done-otherwise", "Done otherwise"],
    [{ state: "overdue", late: { count: 1, unit: "work-days" } }, "overdue", "Overdue by 1 work day"],
    [{ state: "blocked" }, "blocked", "Blocked by the agreement"],
    [{ state: "not-needed" }, "not-needed", "Not needed"],
    [{ state: "cannot-say" }, "cannot-say", "Cannot say yet"],
    [{ state: "open" }, "open", "Open, with no last day"],
    [{ state: "open", due: day("2026-11-25") }, "open", "Open until Wednesday, Nov 25"],
    [{ state: "due", due: today }, "due", "Due today, Monday, Nov 16"],
    [{ state: "due", due: day("2026-11-30") }, "due", "Due Monday, Nov 30"],
    [{ state: "due", due: day("2026-12-01") }, "later", "Due Dec 1"],
    [{ state: "due", due: day("2027-08-02") }, "later", "Due Aug 2, 2027"],
    [{ state: "due" }, "due", "Still to come"],
    [{ state: "due", kind: "duty" }, "due", "Due, with no day named"],
  ] as const)("%o", (more, state, words) => {
    expect(
      sayState({ ...finding({ occasion: { kind: "plan", id: "p", cycle: "2026-27", about: {} } }), ...more }, today),
    ).toEqual({ state, words });
  });
});

test("what an act about to be done only lacks asks for a reason", () => {
  expect(sayState(finding({ effect: "warn", state: "due" }), today).words).toBe("Asks for a reason");
});

describe("a finding in words", () => {
  test("begins with why its day moved, and ends with what shows it", () => {
    const said = sayFinding(
      finding({
        kind: "duty",
        state: "done-late",
        late: { count: 1, unit: "work-days" },
        asks: say("asks.duty", {
          must: [say("act", { fact: "conference-held", meeting: "planning", with: ["employee", "supervisor"] })],
        }),
        move: {
          from: day("2026-10-17"),
          to: day("2026-10-19"),
          because: [{ day: day("2026-10-17"), kind: "weekend" }],
          roll: "next-work-day",
        },
        because: [],
        missing: [],
        proof: [
          {
            fact: "e1",
            name: "conference-held",
            day: day("2026-10-20"),
            recordedOn: day("2026-10-22"),
            by: { person: "p1", role: "supervisor" },
            lateReason: "I was out ill",
          },
        ],
      }),
      edition,
      reader,
    );
    expect(said).toEqual({
      asks: "The supervisor must hold a planning conference with the employee.",
      state: { state: "done-late", words: "Done late by 1 work day" },
      because: ["October 17, 2026 is a Saturday, so it moved to Monday, October 19."],
      proof: [
        "A meeting was held on October 20, Corinne Abara (supervisor). Entered on October 22. Reason given: “I was out ill.”",
      ],
      missing: [],
    });
  });

  test("says which local setting it used", () => {
    const said = sayFinding(
      finding({ settings: [{ name: "longest-plan", silent: "when a plan is never-ending", value: "12 months" }] }),
      edition,
      reader,
    );
    expect(said.settingNote).toBe("Local setting: 12 months. The agreement does not say when a plan is never-ending.");
  });

  test("speaks of the plan it is about by that plan's own name", () => {
    const about = { kind: "plan", id: "p", cycle: "2026-27", plan: "p", about: { plan: "fap" } } as const;
    const asks = say("asks.content", { document: "plan", sections: [say("section", { section: "targets" })] });
    expect(sayFinding(finding({ kind: "content", asks, occasion: about }), edition, reader).asks).toBe(
      "The Formal Assistance Plan must state targets.",
    );
  });
});

describe("a refusal", () => {
  test("names what cannot be given, what the file lacks and the way on", () => {
    expect(sayRefusal([finding()], edition, reader)).toEqual({
      title: "“Improvement Needed” cannot be given here",
      instead: "“Meets Expectations” can be given today.",
      lead: "Before marking “Improvement Needed” on the summative report, there must be a PGP that was started, on the same criterion. The file has no PGP that was started, on the same criterion. Nothing you wrote is lost.",
      needs: [
        {
          need: "A PGP that was started, on the same criterion.",
          state: { state: "not-in-file", words: "Not in the file" },
          inFile: "The file has no PGP that was started, on the same criterion.",
        },
      ],
      wayOn: [{ title: "Issue a PGP and record that it was received.", text: "Guide to plans, P14" }],
    });
  });

  test("of a person says who it was, and of an answer that it is not for here", () => {
    const asks = say("asks.who-may", { act: [say("act", { fact: "plan-proposed" })], may: ["supervisor"] });
    const because = [say("who.may-not", { role: "employee", may: ["supervisor"] })];
    expect(sayRefusal([finding({ kind: "who-may", asks, because })], edition, reader).title).toBe(
      "A plan cannot be proposed by the employee",
    );
    const occasion = { kind: "act", id: "a", cycle: "2026-27", about: { fact: "plan-issued", plan: "pgp" } } as const;
    const choices = say("asks.choices", { of: "focus.kind", allowed: ["criterion"] });
    expect(sayRefusal([finding({ kind: "choices", asks: choices, occasion })], edition, reader).title).toBe(
      "A PGP cannot be issued here",
    );
  });

  test("names each way on once", () => {
    const said = sayRefusal([finding(), finding({ id: "again" })], edition, reader);
    expect(said.wayOn).toHaveLength(1);
  });

  test("of several rules counts them and keeps a row for each", () => {
    const unknown = finding({ id: "second", state: "cannot-say", answer: "cannot-say", because: [], missing: [] });
    const said = sayRefusal([finding(), unknown], edition, reader);
    expect(said.lead).toBe(
      "The agreement asks for two things that this file does not show yet. Nothing you wrote is lost.",
    );
    expect(said.needs.map(({ state }) => state.words)).toEqual(["Not in the file", "Cannot say yet"]);
  });

  test("of a paper that lacks a section says that it cannot be issued yet", () => {
    const asks = say("asks.content", { document: "ddf", sections: [say("section", { section: "problem" })] });
    const missing = [say("missing.section", { section: "problem" })];
    const said = sayRefusal([finding({ kind: "content", asks, missing })], edition, reader);
    expect(said.title).toBe("The Developmental Data Form cannot be issued yet");
    expect(said.wayOn[0]?.title).toBe("Fill in the problem.");
  });
});
