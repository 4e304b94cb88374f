import type { Edition, Source } from "../policy/index.ts";
import { isFor, type CyclePerson } from "./form/asked-sections.ts";

/** What the agreement puts before the employee when a document arrives, e.g. whom to call first. */
export interface Told {
  readonly rule: string;
  /** The policy's own words for it, or the source's. */
  readonly text: string;
  /** Whom to call; the district's setting. */
  readonly contact?: string;
  readonly source: readonly Source[];
}

interface TellParameters {
  readonly to: readonly string[];
  readonly at: readonly { readonly fact: string; readonly where?: { readonly document?: unknown } }[];
  readonly text?: string;
  readonly contact?: string;
}

/** The `tell` rules for the employee at the receipt of this type of document, those with someone to call first. */
export const toldAtReceipt = (edition: Edition, type: string, cycle: CyclePerson): readonly Told[] =>
  edition.rules
    .filter((rule) => rule.kind === "tell" && isFor(rule.for, cycle))
    .flatMap((rule): Told[] => {
      const { to, at, text, contact } = rule.parameters as TellParameters;
      const atReceipt = at.some(
        ({ fact, where }) =>
          fact === "document-received" && (where?.document === undefined || [where.document].flat().includes(type)),
      );
      if (!to.includes("employee") || !atReceipt) return [];
      return [
        {
          rule: rule.id,
          text: text ?? rule.source[0]?.says ?? "",
          ...(contact === undefined ? {} : { contact }),
          source: rule.source,
        },
      ];
    })
    .sort((a, b) => Number(a.contact === undefined) - Number(b.contact === undefined));
