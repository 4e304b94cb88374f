import { z } from "zod";
import { compareDays } from "../../calendar/index.ts";
import { applies } from "../applies.ts";
import { type Assessment, isProposed } from "../assessment.ts";
import type { DayExpression } from "../day-expression.ts";
import type { Fact } from "../fact.ts";
import type { Finding, Message, Occasion } from "../finding.ts";
import { issuesOf, sameDocument } from "../issued-documents.ts";
import { isAfter, lateBy } from "../lateness.ts";
import { daysOf, makeFinding, type Said } from "../make-finding.ts";
import { say } from "../messages.ts";
import { occasionOfCycle } from "../occasions.ts";
import { phaseOfDocument } from "../phase.ts";
import { ruleDay } from "../published.ts";
import type { ResolvedDay } from "../resolved-day.ts";
import type { Rule } from "../rule.ts";
import { sayEnteredLate } from "../say-evidence.ts";
import { sayFact } from "../say-pattern.ts";
import { type Subject, subjectOfCycle } from "../subject.ts";
import type { FactName, Role } from "../vocabulary.ts";
import { dayExpression, type DocumentPattern, documentPattern, notBuiltYet, role, roleList, word } from "./grammar.ts";
import type { RuleKind } from "./kind.ts";
import { notNeeded } from "./not-needed.ts";

const whatFor = ["respond", "ask", "appeal", "elect", "see-file", "be-helped", "be-accompanied"] as const;

export interface RightParameters {
  readonly of: Role;
  readonly to: (typeof whatFor)[number];
  readonly ask?: string;
  readonly about?: readonly DocumentPattern[];
  readonly "by-whom"?: readonly Role[];
  readonly from?: DayExpression;
  readonly until?: DayExpression;
}

/** What may the person do or ask for, and until when? Never overdue: a right lapses, or is used late and kept. */
export const right: RuleKind<RightParameters> = {
  name: "right",
  family: "offering",
  effects: ["show"],
  parameters: z.strictObject({
    of: role,
    to: z.enum(whatFor),
    ask: word.exactOptional(),
    about: z.array(documentPattern).min(1).exactOptional(),
    at: notBuiltYet,
    "by-whom": roleList.exactOptional(),
    from: dayExpression.exactOptional(),
    until: dayExpression.exactOptional(),
  }),
  judge: (rule, a) => occasionsOf(rule.parameters, a).map((each) => judgeRight(rule, each, a)),
};

interface Holder {
  readonly subject: Subject;
  readonly occasion: Occasion;
  readonly issue?: Fact;
  readonly document?: string;
}

/** Once for each document it is about, whatever its versions; else once a year. */
function occasionsOf({ about }: RightParameters, a: Assessment): Holder[] {
  if (!about) {
    const begun = a.cycles.filter((cycle) => compareDays(cycle.firstDay, a.today) <= 0);
    return begun.map((cycle) => ({ subject: subjectOfCycle(cycle), occasion: occasionOfCycle(cycle) }));
  }
  const seen = new Set<string>();
  return about.flatMap((document) =>
    issuesOf(document, a).flatMap(({ act, subject, occasion }) => {
      const id = act.ids["document"] ?? act.id;
      if (isProposed(act) || seen.has(id)) return [];
      seen.add(id);
      return [
        { subject, occasion: { ...occasion, kind: "document" as const, id }, issue: act, document: document.name },
      ];
    }),
  );
}

type Answered = Pick<Said, "state" | "answer" | "because" | "proof" | "late" | "missing">;

function judgeRight(
  rule: Rule<RightParameters>,
  { subject, occasion, issue, document }: Holder,
  a: Assessment,
): Finding {
  const { of, to, ask, "by-whom": byWhom } = rule.parameters;
  const asks = say("asks.right", {
    of,
    to,
    ...(document ? { document } : {}),
    ...(ask ? { ask } : {}),
    ...(byWhom ? { "by-whom": byWhom } : {}),
  });
  const base = { asks, phase: document ? phaseOfDocument(document) : ("year" as const), who: [of] };
  const applying = applies(rule, subject, { day: a.today }, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const first = ruleDay(rule, "from", subject, a, { moves: false });
  const last = ruleDay(rule, "until", subject, a, { moves: true, who: of });
  const days = {
    ...(first?.known ? { from: first.due } : {}),
    ...daysOf(last),
  };
  const use = usedBy(rule.parameters, subject, issue, a);
  return makeFinding(rule, occasion, {
    ...base,
    ...days,
    ...(use ? whenUsed(use, last, a) : whileUnused(first, last, a)),
  });
}

const uses: Partial<Record<RightParameters["to"], FactName>> = {
  respond: "response-filed",
  ask: "request-made",
  "be-helped": "representative-named",
  "be-accompanied": "representative-attended",
};

function usedBy(
  { to, ask }: RightParameters,
  { cycle }: Subject,
  issue: Fact | undefined,
  a: Assessment,
): Fact | undefined {
  const name = uses[to];
  if (!name) return undefined;
  return a.named(name).find((fact) => {
    if (isProposed(fact) || (ask !== undefined && fact.is["ask"] !== ask)) return false;
    return issue ? sameDocument(fact, issue) : fact.cycle === cycle.id;
  });
}

function whenUsed(use: Fact, last: ResolvedDay | undefined, a: Assessment): Answered {
  const because: Message[] = [
    say("right.used", { act: [sayFact(use)], ...(use.day ? { day: use.day } : {}) }),
    ...sayEnteredLate(use, a),
  ];
  if (use.day && last?.known && isAfter(use.day, last.due)) {
    return { state: "done-late", answer: "yes", because, proof: [use], late: lateBy(last.due, use.day, a) };
  }
  return { state: "done", answer: "yes", because, proof: [use] };
}

function whileUnused(first: ResolvedDay | undefined, last: ResolvedDay | undefined, a: Assessment): Answered {
  const unknown = [first, last].flatMap((day) => (day && !day.known ? [day.missing] : []));
  if (unknown[0]) return { state: "cannot-say", answer: "cannot-say", missing: [unknown[0]] };
  if (!last?.known) return { state: "open", answer: "yes", because: [say("right.no-end", {})] };
  if (isAfter(a.today, last.due))
    return { state: "not-needed", answer: "no", because: [say("right.lapsed", { day: last.due })] };
  return { state: "open", answer: "yes" };
}
