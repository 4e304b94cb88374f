import type { Edition, Role, Source } from "../policy/index.ts";
import { isFor, type CyclePerson } from "./form/asked-sections.ts";
import type { DocumentKind } from "./form/asked-sections.ts";

/** What an agreement asks somebody to acknowledge on a document, and in which words. */
export interface AskedAcknowledgment {
  readonly rule: string;
  readonly edition: string;
  readonly means: string;
  /** The policy's own sentence; without one, the meaning is said in the program's words. */
  readonly words?: string;
  readonly comment: boolean;
  /** Who has to witness a refusal, in the policy's role names; undefined where none is asked. */
  readonly witness?: string;
  readonly source: readonly Source[];
}

interface AcknowledgeParameters {
  readonly document: { readonly name: string; readonly where?: { readonly plan?: unknown } };
  readonly by: readonly Role[];
  readonly means: string;
  readonly words?: string;
  readonly comment?: boolean;
  readonly refusal?: { readonly witness?: string };
}

/** The rule under which this role acknowledges this kind of document, or undefined: then nobody asks for it. */
export const askedAcknowledgment = (
  edition: Edition,
  document: DocumentKind,
  as: Role,
  cycle: CyclePerson,
): AskedAcknowledgment | undefined => {
  for (const rule of edition.rules) {
    if (rule.kind !== "acknowledge" || !isFor(rule.for, cycle)) continue;
    const { document: named, by, means, words, comment, refusal } = rule.parameters as AcknowledgeParameters;
    const plans = named.where?.plan;
    const otherPlan = plans !== undefined && document.plan !== undefined && ![plans].flat().includes(document.plan);
    if (named.name !== document.type || otherPlan || !by.includes(as)) continue;
    return {
      rule: rule.id,
      edition: edition.id,
      means,
      ...(words === undefined ? {} : { words }),
      comment: comment ?? false,
      ...(refusal?.witness === undefined || refusal.witness === "none" ? {} : { witness: refusal.witness }),
      source: rule.source,
    };
  }
  return undefined;
};
