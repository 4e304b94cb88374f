import { assess } from "./assess.ts";
import type { Edition } from "./edition.ts";
import { calendarsOf, layOut } from "./examples-file.ts";
import type { Expectation } from "./examples-frame.ts";
import type { ExamplesFile } from "./examples-read.ts";
import type { Finding, Message, State } from "./finding.ts";
import type { Place } from "./load-problem.ts";

/** What one expectation of an example came to. */
export interface Outcome extends Place {
  readonly example: string;
  readonly rule: string;
  readonly expected: string;
  /** The states the rule's findings really had, in the example's occasion. */
  readonly states: readonly State[];
  /** Why it failed, in plain English; absent if it holds. */
  readonly failure?: string;
}

/** Runs every example of an edition through `assess`. An example that cannot be read fails as a whole. */
export function runExamples(edition: Edition, examples: ExamplesFile): readonly Outcome[] {
  const { frame, at } = examples;
  const calendars = calendarsOf(frame);
  if ("reason" in calendars)
    return [
      { ...at(calendars.path), example: "calendar", rule: "", expected: "", states: [], failure: calendars.reason },
    ];
  return frame.examples.flatMap((example, index): Outcome[] => {
    const under = ["examples", index];
    const laidOut = layOut(example, frame, edition);
    if ("reason" in laidOut) {
      return [
        {
          ...at([...under, ...laidOut.path]),
          example: example.name,
          rule: "",
          expected: "",
          states: [],
          failure: laidOut.reason,
        },
      ];
    }
    const { file, proposed, today, cycle } = laidOut;
    const findings = assess({ file, edition, calendars, today, ...(proposed.length > 0 ? { proposed } : {}) });
    return example.expect.map((expectation, e) => {
      const found = occasionsOf(expectation, findings, cycle);
      const known = edition.rules.some((rule) => rule.id === expectation.rule);
      const failure = known ? failureOf(expectation, found) : `The policy has no rule ${expectation.rule}.`;
      return {
        ...at([...under, "expect", e]),
        example: example.name,
        rule: expectation.rule,
        expected: expectation.state,
        states: found.map((finding) => finding.state),
        ...(failure === undefined ? {} : { failure }),
      };
    });
  });
}

/** The findings an expectation is about; where an act is about to be done, what the rule says of that act. */
function occasionsOf(expected: Expectation, findings: readonly Finding[], cycle: string): readonly Finding[] {
  const own = findings.filter(
    ({ rule, occasion }) =>
      rule === expected.rule &&
      occasion.cycle === (expected.cycle ?? cycle) &&
      (expected.plan === undefined || occasion.plan === expected.plan) &&
      (expected.document === undefined || occasion.document === expected.document) &&
      (expected.part === undefined || occasion.about["number"] === expected.part),
  );
  const ofAct = own.filter(({ occasion }) => occasion.kind === "act");
  return ofAct.length > 0 ? ofAct : own;
}

function failureOf(expected: Expectation, found: readonly Finding[]): string | undefined {
  if (expected.state === "none")
    return found.length === 0
      ? undefined
      : `${expected.rule} says ${found.map(({ state }) => state).join(", ")}, and should say nothing here.`;
  if (found.length === 0) return `${expected.rule} says nothing here, and should be ${expected.state}.`;
  const reasons = found.flatMap((finding) => unlike(expected, finding));
  return reasons.length === 0 ? undefined : `${expected.rule}: ${reasons.join("; ")}.`;
}

function unlike(expected: Expectation, finding: Finding): string[] {
  const reasons: string[] = [];
  const compare = (what: string, wanted: string | undefined, has: string | undefined): void => {
    if (wanted !== undefined && wanted !== has) reasons.push(`${what} is ${has ?? "not there"}, not ${wanted}`);
  };
  compare("the state", expected.state, finding.state);
  compare("the due day", expected.due, finding.due?.toString());
  compare("the deadline", expected.deadline, finding.deadline?.toString());
  compare("the closing day", expected.closes, finding.closes?.toString());
  compare("the kind", expected.kind, finding.kind);
  if (expected.moved !== undefined && expected.moved !== (finding.move !== undefined))
    reasons.push(expected.moved ? "no move is told" : "a move is told");
  for (const [what, keys] of [
    ["because", finding.because],
    ["missing", finding.missing],
  ] as const) {
    const lacking = (expected[what] ?? []).filter((key) => !tells(keys, key));
    if (lacking.length > 0)
      reasons.push(`${what} tells ${keys.map(({ key }) => key).join(", ") || "nothing"}, not ${lacking.join(", ")}`);
  }
  return reasons;
}

const tells = (messages: readonly Message[], key: string): boolean => messages.some((message) => message.key === key);
