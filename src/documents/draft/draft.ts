import type { AgreementEntry, AsideEntry, DraftRecord, SuggestionEntry, TextEntry, Writer } from "../draft-store.ts";
import type { FormValues, SectionValues } from "../values.ts";

/** One section of a draft as it stands: its words and everything that led to them. */
export interface DraftSection {
  readonly name: string;
  /** 0 while nothing is written. */
  readonly revision: number;
  readonly value: SectionValues;
  /** Every text, oldest first; the last one stands. */
  readonly history: readonly TextEntry[];
  readonly marks: readonly AgreementEntry[];
  /** Put to the other side and not settled. */
  readonly suggestions: readonly SuggestionEntry[];
  /** Words that came second, and that their writer has not settled. */
  readonly kept: readonly AsideEntry[];
}

/** The section as its entries leave it; one nobody wrote in is empty. */
export const draftSection = ({ entries }: DraftRecord, name: string): DraftSection => {
  const own = entries.filter((entry) => entry.section === name);
  const history = own.filter((entry) => entry.kind === "text");
  const settled = new Set(
    own.flatMap((entry) =>
      entry.kind === "settled"
        ? [entry.settles]
        : entry.kind === "text" && entry.takes !== undefined
          ? [entry.takes]
          : [],
    ),
  );
  const last = history.at(-1);
  return {
    name,
    revision: last?.revision ?? 0,
    value: last?.value ?? {},
    history,
    marks: own.filter((entry) => entry.kind === "agreement"),
    suggestions: own.filter((entry) => entry.kind === "suggestion").filter(({ number }) => !settled.has(number)),
    kept: own.filter((entry) => entry.kind === "aside").filter(({ number }) => !settled.has(number)),
  };
};

/** Names of the sections somebody wrote in, in the order of first writing. */
export const writtenSections = ({ entries }: DraftRecord): readonly string[] => [
  ...new Set(entries.filter(({ kind }) => kind === "text").map(({ section }) => section)),
];

/** Everything that stands in the draft, as form values. */
export const draftValues = (record: DraftRecord): FormValues =>
  Object.fromEntries(writtenSections(record).map((name) => [name, draftSection(record, name).value]));

/** Everyone who wrote in a section, each with the instant of their last words there. */
export const writersOf = ({
  history,
}: Pick<DraftSection, "history">): readonly (Writer & { readonly at: string })[] => {
  const last = new Map<string, Writer & { readonly at: string }>();
  for (const { by, at } of history) {
    last.delete(`${by.role} ${by.person}`);
    last.set(`${by.role} ${by.person}`, { ...by, at });
  }
  return [...last.values()];
};

/** When anything was last written, as an ISO instant; undefined in an empty draft. */
export const lastSaved = ({ entries }: DraftRecord): string | undefined =>
  entries.findLast(({ kind }) => kind === "text")?.at;
