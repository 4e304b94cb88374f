import { z } from "zod";
import { applies } from "../applies.ts";
import { type Assessment, isProposed } from "../assessment.ts";
import type { DayExpression } from "../day-expression.ts";
import type { Finding } from "../finding.ts";
import { issuesOf, versionOf } from "../issued-documents.ts";
import { isAfter } from "../lateness.ts";
import { lookFor } from "../look-for.ts";
import { makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import type { ActOccasion } from "../act-occasion.ts";
import type { Pattern } from "../pattern.ts";
import { phaseOfDocument } from "../phase.ts";
import { resolveDay } from "../resolve-day.ts";
import type { Rule } from "../rule.ts";
import { sayPattern } from "../say-pattern.ts";
import { dayExpression, type DocumentPattern, documentPattern, pattern } from "./grammar.ts";
import type { RuleKind } from "./kind.ts";
import { notNeeded } from "./not-needed.ts";

export interface KeepParameters {
  readonly record: DocumentPattern;
  readonly "at-least"?: DayExpression;
  readonly "at-most"?: DayExpression;
  readonly travels?: boolean;
  readonly then?: "nothing" | "offer-removal" | "seal" | "destroy";
  readonly hold?: readonly Pattern[];
}

/** How long does a record live, and does it travel? One finding for each document kept, whatever its versions. */
export const keep: RuleKind<KeepParameters> = {
  name: "keep",
  family: "waiting",
  effects: ["show"],
  parameters: z
    .strictObject({
      record: documentPattern,
      "at-least": dayExpression.exactOptional(),
      "at-most": dayExpression.exactOptional(),
      travels: z.boolean().exactOptional(),
      then: z.enum(["nothing", "offer-removal", "seal", "destroy"]).exactOptional(),
      hold: z.array(pattern).min(1).exactOptional(),
    })
    .refine((keep) => keep["at-least"] ?? keep["at-most"] ?? keep.travels, "needs at-least, at-most or travels"),
  judge: (rule, a) =>
    issuesOf(rule.parameters.record, a)
      .filter(({ act }) => !isProposed(act) && versionOf(act) === 1)
      .map((each) => judgeRecord(rule, each, a)),
};

function judgeRecord(rule: Rule<KeepParameters>, { act, subject, occasion: of }: ActOccasion, a: Assessment): Finding {
  const { record, "at-least": least, "at-most": most, travels = false, then = "nothing", hold = [] } = rule.parameters;
  const occasion = { ...of, kind: "document" as const, id: act.ids["document"] ?? act.id };
  const base = { asks: say("asks.keep", { record: record.name, travels }), phase: phaseOfDocument(record.name) };
  const applying = applies(rule, subject, { day: a.today }, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const expression = least ?? most;
  const day = expression && resolveDay(expression, subject, a, { moves: false });
  const because = travels ? [say("keep.travels", { record: record.name })] : [];
  const proof = [act];
  if (day && !day.known)
    return makeFinding(rule, occasion, {
      ...base,
      state: "cannot-say",
      answer: "cannot-say",
      because,
      missing: [day.missing],
      proof,
    });
  const until = day?.due;
  const held = hold.filter((each) => lookFor(each, { ...subject, act }, { day: a.today }, a).answer === "yes");
  if (most && then !== "nothing" && until && isAfter(a.today, until)) {
    const why = held.map((each) => say("keep.held", { record: record.name, act: [sayPattern(each)] }));
    const state = held.length > 0 ? "done" : "due";
    return makeFinding(rule, occasion, {
      ...base,
      state,
      answer: held.length > 0 ? "yes" : "no",
      because: [...because, ...why, say("keep.may-go", { record: record.name, since: until })],
      proof,
      due: until,
    });
  }
  const kept = say("keep.kept", { record: record.name, ...(until ? { until } : {}) });
  return makeFinding(rule, occasion, {
    ...base,
    state: "done",
    answer: "yes",
    because: [...because, kept],
    proof,
    ...(until ? { due: until } : {}),
  });
}
