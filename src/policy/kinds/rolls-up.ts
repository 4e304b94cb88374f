import type { ActOccasion } from "../act-occasion.ts";
import { applies } from "../applies.ts";
import { askOnce } from "../ask-once.ts";
import type { Assessment } from "../assessment.ts";
import type { Fact } from "../fact.ts";
import type { Finding, Message } from "../finding.ts";
import { judged, makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import { actsFor } from "../occasions.ts";
import { onceFor } from "../once-for.ts";
import type { FactPattern } from "../pattern.ts";
import { type Mark, type RollUp, type RollUpLine, rollUpWith } from "../roll-up.ts";
import type { Rule } from "../rule.ts";
import type { CountsAsParameters } from "./counts-as-parameters.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";
import type { RollsUp } from "./rolls-up-parameters.ts";

/** Each overall rating, given or about to be, beside what the marks given with it come to. */
export function judgeRollUps(rule: Rule<CountsAsParameters>, a: Assessment): Finding[] {
  const how = rule.parameters["rolls-up"] as RollsUp;
  return actsFor(ratingsOf(how), a)
    .filter(({ act }) => act.focus === "overall")
    .map((each) => judgeOverall(rule, how, each, a));
}

const ratingsOf = onceFor(({ evaluation }: RollsUp): FactPattern => ({ fact: "rating-given", where: { evaluation } }));

function judgeOverall(
  rule: Rule<CountsAsParameters>,
  how: RollsUp,
  { act, subject, before, stage, occasion }: ActOccasion,
  a: Assessment,
): Finding {
  const asks = askOnce(rule.parameters, () => say("asks.rolls-up", { evaluation: how.evaluation, marks: how.marks }));
  const base = { asks, phase: "summative" as const, who: act.by ? [act.by.role] : [] };
  const applying = applies(rule, subject, before, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const rolled = rollUpWith(rule, marksWith(act, how, a), []);
  const proof = stage === "recorded" ? [act] : [];
  if (rolled.overall === undefined) {
    const because = rolled.lines.map(sayLine);
    return makeFinding(rule, occasion, {
      ...base,
      state: "cannot-say",
      answer: "cannot-say",
      because,
      missing: sayMissing(rolled),
      proof,
    });
  }
  const given = String(act.is["value"] ?? "");
  const met = given === rolled.overall;
  return makeFinding(rule, occasion, {
    ...base,
    ...judged(met ? "yes" : "no", rule.effect, stage),
    because: [
      ...sayRollUp(rolled),
      ...(met ? [] : [say("roll-up.differs", { given, value: rolled.overall })]),
      ...(met || stage !== "recorded" ? [] : wentOnWith(rule, act)),
    ],
    proof,
  });
}

/** The marks on the same paper, or in the same year where no paper is named; of one part the last mark counts. */
function marksWith(act: Fact, how: RollsUp, a: Assessment): Mark[] {
  const marks = new Map<string, Mark>();
  for (const fact of a.named("rating-given")) {
    const same =
      fact.cycle === act.cycle &&
      fact.is["evaluation"] === how.evaluation &&
      fact.ids["document"] === act.ids["document"] &&
      fact.order <= act.order;
    if (!same || typeof fact.focus !== "object") continue;
    for (const focus of fact.focus) marks.set(focus.code, { focus, value: String(fact.is["value"] ?? "") });
  }
  return [...marks.values()];
}

/** The arithmetic as sentences, line by line. */
function sayRollUp({ lines, sum, weights, score, exact, band, limited }: RollUp): readonly Message[] {
  return [
    ...lines.map(sayLine),
    ...(score === undefined ? [] : [say("roll-up.sum", { sum, weights, score, ...(exact ? { exact } : {}) })]),
    ...(band === undefined ? [] : [say("roll-up.band", { value: band })]),
    ...(limited
      ? [say("roll-up.limited", { found: limited.found, marks: limited.marks, value: limited["no-better-than"] })]
      : []),
  ];
}

const sayLine = ({ code, title, value, points, weight, product }: RollUpLine): Message =>
  say("roll-up.line", {
    what: title === code ? code : `${code} ${title}`,
    ...(value === undefined ? {} : { value }),
    points,
    weight,
    product,
  });

const sayMissing = ({ missing, strange, lines }: RollUp): readonly Message[] => [
  ...(missing.length > 0 || (lines.length === 0 && strange.length === 0)
    ? [say("missing.marks", { codes: missing, who: ["supervisor"] })]
    : []),
  ...strange.map((each) => say("missing.points", each)),
];
