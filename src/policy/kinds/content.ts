import { z } from "zod";
import { applies } from "../applies.ts";
import { askOnce } from "../ask-once.ts";
import type { Assessment } from "../assessment.ts";
import type { Contents } from "../fact.ts";
import type { Answer, Finding, Message } from "../finding.ts";
import { issuesOf } from "../issued-documents.ts";
import { judged, makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import type { ActOccasion } from "../act-occasion.ts";
import { phaseOfDocument } from "../phase.ts";
import type { Rule } from "../rule.ts";
import { sayEnteredLate } from "../say-evidence.ts";
import { sayPart } from "../say-pattern.ts";
import type { PartName, Role } from "../vocabulary.ts";
import { type DocumentPattern, documentPattern, part, roleList, word } from "./grammar.ts";
import type { RuleKind } from "./kind.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";

export interface SectionNeed {
  readonly section: string;
  /** An entry from each of these roles. */
  readonly whose?: readonly Role[];
  /** Every part of this name must have the cell filled. */
  readonly "for-each"?: PartName;
}
export interface ContentParameters {
  readonly document: DocumentPattern;
  readonly sections?: readonly SectionNeed[];
  readonly optional?: readonly string[];
  readonly never?: readonly string[];
}

const section = z.union([
  word.transform((name) => ({ section: name })),
  z.strictObject({ section: word, whose: roleList.exactOptional(), "for-each": part.exactOptional() }),
]);

/** What must this document contain before it is issued? */
export const content: RuleKind<ContentParameters> = {
  name: "content",
  family: "judging",
  effects: ["block", "warn", "show"],
  parameters: z
    .strictObject({
      document: documentPattern,
      sections: z.array(section).min(1).exactOptional(),
      optional: z.array(word).min(1).exactOptional(),
      never: z.array(word).min(1).exactOptional(),
    })
    .refine((content) => content.sections ?? content.optional ?? content.never, "needs sections, optional or never"),
  judge: (rule, a) => issuesOf(rule.parameters.document, a).map((issue) => judgeIssue(rule, issue, a)),
};

function judgeIssue(
  rule: Rule<ContentParameters>,
  { act, subject, before, stage, occasion }: ActOccasion,
  a: Assessment,
): Finding {
  const { document, sections = [], never = [] } = rule.parameters;
  const base = {
    asks: askOnce(rule.parameters, () => asksOf(rule.parameters)),
    phase: phaseOfDocument(document.name),
    who: act.by ? [act.by.role] : [],
  };
  const applying = applies(rule, subject, before, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const proof = stage === "recorded" ? [act] : [];
  if (!act.contents) {
    const missing = [say("missing.contents", { document: document.name, who: ["personnel"] })];
    return makeFinding(rule, occasion, { ...base, state: "cannot-say", answer: "cannot-say", missing, proof });
  }
  const missing = sections.flatMap((need) => missingIn(act.contents as Contents, need));
  const extra = never.filter((name) => act.contents?.sections[name]?.filled === true);
  const answer: Answer = missing.length + extra.length === 0 ? "yes" : "no";
  const because = sayContents(rule.parameters, act.contents, extra);
  return makeFinding(rule, occasion, {
    ...base,
    ...judged(answer, rule.effect, stage),
    because:
      answer === "no" && stage === "recorded"
        ? [...because, ...sayEnteredLate(act, a), ...wentOnWith(rule, act)]
        : because,
    missing,
    proof,
  });
}

function asksOf({ document: { name: document }, sections, optional, never }: ContentParameters): Message {
  if (sections) return say("asks.content", { document, sections: sections.map(sayNeed) });
  if (never) return say("asks.content-never", { document, sections: never });
  return say("asks.content-offered", { document, sections: optional ?? [] });
}

function sayNeed({ section, whose, "for-each": each }: SectionNeed): Message {
  if (each) return say("section.each", { section, part: each });
  return whose ? say("section.whose", { section, whose }) : say("section", { section });
}

/** What a section lacks, each once: the section itself, an entry of a role, or a cell of a part. */
function missingIn(contents: Contents, { section, whose, "for-each": each }: SectionNeed): Message[] {
  if (each) {
    const parts = contents.parts.filter((part) => part.part === each);
    // Of no target, a date for each target is not there yet: nothing is not "all of them".
    if (parts.length === 0) return [say("missing.section", { section })];
    const empty = parts.filter((part) => !part.filled.includes(section));
    return empty.map((part) => say("missing.cell", { section, part: [sayPart(part)] }));
  }
  const there = contents.sections[section];
  if (!whose) return there?.filled === true ? [] : [say("missing.section", { section })];
  const lacking = whose.filter((role) => there?.filled !== true || !there.whose.includes(role));
  return lacking.map((role) => say("missing.section-whose", { section, whose: role }));
}

function sayContents(
  { document: { name: document }, sections = [], optional = [] }: ContentParameters,
  contents: Contents,
  extra: readonly string[],
): Message[] {
  const there = sections.filter((need) => missingIn(contents, need).length === 0).map(sayNeed);
  const absent = sections.filter((need) => missingIn(contents, need).length > 0).map(sayNeed);
  const offered = optional
    .filter((name) => contents.sections[name]?.filled === true)
    .map((section) => say("section", { section }));
  const said: Message[] = [];
  if (there.length + offered.length > 0)
    said.push(say("content.there", { document, sections: [...there, ...offered] }));
  if (absent.length > 0) said.push(say("content.not-there", { document, sections: absent }));
  return [...said, ...extra.map((section) => say("content.must-not", { document, section }))];
}
