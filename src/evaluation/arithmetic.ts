import type { Form, FormValues } from "../documents/index.ts";
import { rollUp, type Cycle, type Edition, type RollUp } from "../policy/index.ts";
import { resultsIn } from "./results-in.ts";

/** How the marks of a report add up to its overall mark, and what a mark is called there. */
export interface Arithmetic {
  readonly rolled: RollUp;
  readonly label: (value: string) => string;
  /** The overall mark as given, if one is. */
  readonly given: string | undefined;
  /** Whether a reason stands beside it. */
  readonly explained: boolean;
}

/** The arithmetic of a report as its answers stand, or undefined where the agreement has none for this person. */
export const arithmeticOf = (
  form: Form,
  values: FormValues,
  { edition, cycle }: { readonly edition: Edition; readonly cycle: Cycle },
): Arithmetic | undefined => {
  const fields = form.sections.flatMap((section) => section.fields).filter((field) => field.kind === "rating");
  const toMark = fields.flatMap(({ foci = [] }) => foci.map(({ code, title }) => ({ code, title })));
  const { ratings } = resultsIn(form, values);
  const marks = ratings.flatMap(({ focus, value }) => (focus === "overall" ? [] : [{ focus, value }]));
  const rolled = rollUp(edition, cycle, marks, toMark);
  if (rolled?.rule.parameters["rolls-up"]?.evaluation !== form.type) return undefined;
  const overall = ratings.find(({ focus }) => focus === "overall");
  const options = fields.flatMap((field) => field.options);
  return {
    rolled,
    label: (value) => options.find((option) => option.value === value)?.label ?? value,
    given: overall?.value,
    explained: overall?.reason !== undefined,
  };
};

/** The arithmetic as rows: what, its mark, its points, its weight, and both multiplied; then the sums. */
export const arithmeticRows = ({
  rolled,
  label,
}: Arithmetic): {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sums: readonly string[];
} => ({
  heads: ["What", "Mark", "Points", "Weight", "Points × weight"],
  rows: rolled.lines.flatMap(({ code, title, value, points, weight, product, of = [] }) => [
    ...of.map((one) => [`${one.code} ${one.title}`, label(one.value), one.points, "", ""]),
    [
      of.length > 0
        ? `${title === code ? "Group" : title} ${code}, average of ${String(of.length)}`
        : `${code} ${title}`,
      value === undefined ? "" : label(value),
      points,
      weight,
      product,
    ],
  ]),
  sums: ["Sum", "", "", rolled.weights, rolled.sum],
});

/** What the sums come to, in sentences; or which marks are missing before it can be said. */
export const sayArithmetic = ({ rolled, label, given, explained }: Arithmetic): readonly string[] => {
  const { missing, strange, sum, weights, score, exact, band, limited, overall } = rolled;
  if (overall === undefined || score === undefined)
    return [
      missing.length > 0
        ? `Cannot say yet: ${missing.length === 1 ? "a mark is" : "marks are"} missing on ${missing.join(", ")}.`
        : "",
      ...strange.map(({ code, value }) => `The agreement gives no points for “${label(value)}” (${code}).`),
    ].filter((sentence) => sentence !== "");
  const rounded = exact === undefined ? "" : `, which is ${exact} before rounding`;
  return [
    `${sum} divided by ${weights} is ${score}${rounded}.`,
    ...(band === undefined ? [] : [`That lies in the band of “${label(band)}”.`]),
    ...(limited
      ? [
          `${String(limited.found)} of the marks ${limited.found === 1 ? "is" : "are"} ${limited.marks.map((mark) => `“${label(mark)}”`).join(" or ")}: the overall mark is then no better than “${label(limited["no-better-than"])}”.`,
        ]
      : []),
    given === undefined || given === overall
      ? `The overall mark is “${label(overall)}”.`
      : `The marks come to “${label(overall)}”. The overall mark chosen is “${label(given)}”; ${explained ? "the reason stands beside it" : "no reason stands beside it yet"}.`,
  ];
};
