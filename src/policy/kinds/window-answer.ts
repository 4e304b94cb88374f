import { compareDays, type Day } from "../../calendar/index.ts";
import { applies } from "../applies.ts";
import type { Assessment } from "../assessment.ts";
import type { Fact, Part } from "../fact.ts";
import type { Finding, Message, Occasion } from "../finding.ts";
import { isAfter, lateBy } from "../lateness.ts";
import { daysOf, judged, makeFinding, type Said, type Stage } from "../make-finding.ts";
import { missingDay } from "../match-fact.ts";
import { say } from "../messages.ts";
import { ruleDay } from "../published.ts";
import type { Rule } from "../rule.ts";
import { sayPart, sayPattern } from "../say-pattern.ts";
import type { Horizon, Subject } from "../subject.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";
import type { WindowParameters } from "./window-parameters.ts";

interface DayToJudge {
  readonly act: Fact;
  readonly before: Horizon;
  readonly stage: Stage;
  readonly phase: Finding["phase"];
  readonly subject: Subject;
  readonly occasion: Occasion;
  readonly day: Day | undefined;
  readonly part?: Part;
}

/** Does this day lie within the window? Both end days belong to it. */
export function judgeDay(
  rule: Rule<WindowParameters>,
  { act, before, stage, phase, subject, occasion, day, part }: DayToJudge,
  a: Assessment,
): Finding {
  const asks = part
    ? say("asks.window-part", { part: [sayPart(part)], ...(day ? { day } : {}) })
    : say("asks.window", { act: [sayPattern(rule.parameters.act)] });
  const base = { asks, phase, who: act.by ? [act.by.role] : [] };
  const applying = applies(rule, subject, before, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const ends = endsOf(rule, subject, a);
  const proof = stage === "recorded" ? [act] : [];
  const common = { ...base, ...ends.said, proof };
  const unknown = day ? ends.missing : [part ? missingPartDay(part) : missingDay(act), ...ends.missing];
  const early = day && ends.from && compareDays(day, ends.from) < 0;
  const late = day && ends.to && isAfter(day, ends.to);
  if (!early && !late && unknown.length > 0) {
    return makeFinding(rule, occasion, { ...common, state: "cannot-say", answer: "cannot-say", missing: unknown });
  }
  const within = { ...(ends.from ? { from: ends.from } : {}), ...(ends.to ? { to: ends.to } : {}) };
  if (!day || (!early && !late)) {
    const because = day ? [say("window.inside", { day, ...within })] : [];
    return makeFinding(rule, occasion, { ...common, ...judged("yes", rule.effect, stage), because });
  }
  const outside = early
    ? say("window.too-early", { day, from: ends.from })
    : say("window.too-late", { day, to: ends.to ?? day });
  const isLateOnRecord = stage === "recorded" && !part && !early && ends.to !== undefined;
  return makeFinding(rule, occasion, {
    ...common,
    ...(isLateOnRecord
      ? { state: "done-late", answer: "no", late: lateBy(ends.to, day, a) }
      : judged("no", rule.effect, stage)),
    because: [outside, ...(stage === "recorded" ? wentOnWith(rule, act) : [])],
    missing: [say("missing.within", within)],
  });
}

interface Ends {
  readonly from?: Day;
  readonly to?: Day;
  readonly missing: readonly Message[];
  readonly said: Pick<Said, "from" | "deadline" | "due" | "move" | "published">;
}

/** The window's days for one subject: the first never moves, the last moves like any deadline. */
export function endsOf(rule: Rule<WindowParameters>, subject: Subject, a: Assessment): Ends {
  const first = ruleDay(rule, "from", subject, a, { moves: false });
  const last = ruleDay(rule, "to", subject, a, { moves: rule.parameters.of === undefined });
  const missing = [first, last].flatMap((end) => (end && !end.known ? [end.missing] : []));
  const from = first?.known ? { from: first.due } : {};
  if (!last?.known) return { ...from, missing, said: from };
  return {
    ...from,
    to: last.due,
    missing,
    said: { ...from, ...daysOf(last) },
  };
}

const missingPartDay = (part: Part): Message =>
  say("missing.cell", { section: `${part.part}-day`, part: [sayPart(part)] });
