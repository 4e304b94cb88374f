import { coach } from "./coach.ts";

/** A sentence that people have labelled. */
export interface Labelled {
  readonly measurable: boolean;
  readonly text: string;
}

/** How the coach's answers stand against people's: both yes, only the coach, only the people, both no. */
export interface Confusion {
  readonly both: number;
  readonly coachOnly: number;
  readonly peopleOnly: number;
  readonly neither: number;
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of the two. */
  readonly f1: number;
  /** The sentences on which they differ. */
  readonly differ: readonly Labelled[];
}

/** Rows of `label<TAB>text…` with a heading line; the label is "measurable" or "not". Other rows are passed over. */
export const labelledIn = (tsv: string): readonly Labelled[] =>
  tsv
    .split(/\r?\n/)
    .map((row) => row.split("\t"))
    .flatMap(([label, text]) =>
      text !== undefined && (label === "measurable" || label === "not")
        ? [{ measurable: label === "measurable", text }]
        : [],
    );

/** Compares the coach with people's labels. */
export function confusionOn(rows: readonly Labelled[]): Confusion {
  const judged = rows.map((row) => ({ row, coach: coach(row.text).measurable }));
  const count = (people: boolean, ours: boolean): number =>
    judged.filter((each) => each.row.measurable === people && each.coach === ours).length;
  const [both, coachOnly, peopleOnly, neither] = [
    count(true, true),
    count(false, true),
    count(true, false),
    count(false, false),
  ];
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    both,
    coachOnly,
    peopleOnly,
    neither,
    precision: share(both, both + coachOnly),
    recall: share(both, both + peopleOnly),
    f1: share(2 * both, 2 * both + coachOnly + peopleOnly),
    differ: judged.filter((each) => each.row.measurable !== each.coach).map(({ row }) => row),
  };
}
