import { parseDay, type Day } from "../calendar/index.ts";

/** What was typed, by field name; a field may come several times. */
export type Typed = ReadonlyMap<string, readonly string[]>;

export type FieldErrorKey =
  | "missing"
  | "too-long"
  | "not-a-date"
  | "no-such-day"
  | "day-after-today"
  | "before-day"
  | "choose-one"
  | "not-a-choice"
  | "too-many"
  | "need-one"
  | "not-a-time"
  | "not-after-beginning"
  | "nothing-changes";

/** One thing to put right, at one field. `wording/` says it; nothing typed is lost. */
export interface FieldError {
  readonly field: string;
  readonly key: FieldErrorKey;
  readonly with?: Readonly<Record<string, string | number>>;
}

/** Input ready for a decision, or what to put right first. */
export type Read<Input> =
  { readonly ok: true; readonly input: Input } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Longest answer kept, in characters, unless a form asks for less. */
export const longestText = 8000;

/** Reads typed answers one by one and collects what is to be put right, in the order asked. */
export interface Answers {
  text(field: string, limits?: { readonly most?: number; readonly optional?: boolean }): string;
  day(field: string, limits?: { readonly latest?: Day; readonly earliest?: Day }): Day;
  optionalDay(field: string, limits?: { readonly latest?: Day; readonly earliest?: Day }): Day | undefined;
  choice<Value extends string>(field: string, among: readonly Value[]): Value;
  optionalChoice<Value extends string>(field: string, among: readonly Value[]): Value | undefined;
  choices<Value extends string>(
    field: string,
    among: readonly Value[],
    limits?: { readonly least?: number },
  ): readonly Value[];
  ticked(field: string): boolean;
  /** Answers with a shared prefix: `reason:rule-id` under `reason:`. */
  under(prefix: string): Readonly<Record<string, string>>;
  reject(error: FieldError): void;
  finish<Input>(input: Input): Read<Input>;
}

const first = (typed: Typed, field: string): string => (typed.get(field)?.[0] ?? "").replaceAll("\r\n", "\n").trim();

/** A field that was rejected still needs a value to go on reading; `finish` never lets it through. */
export const placeholderDay = Temporal.PlainDate.from("1970-01-01");

export const answersIn = (typed: Typed): Answers => {
  const errors: FieldError[] = [];
  const reject = (error: FieldError): void => void errors.push(error);

  const optionalDay: Answers["optionalDay"] = (field, limits = {}) => {
    const text = first(typed, field);
    if (text === "") return undefined;
    const parsed = parseDay(text);
    if (!parsed.ok) {
      reject({ field, key: parsed.reason });
      return placeholderDay;
    }
    const { latest, earliest } = limits;
    if (latest && Temporal.PlainDate.compare(parsed.day, latest) > 0)
      reject({ field, key: "day-after-today", with: { day: latest.toString() } });
    if (earliest && Temporal.PlainDate.compare(parsed.day, earliest) < 0)
      reject({ field, key: "before-day", with: { day: earliest.toString() } });
    return parsed.day;
  };

  const optionalChoice = <Value extends string>(field: string, among: readonly Value[]): Value | undefined => {
    const text = first(typed, field);
    if (text === "") return undefined;
    const found = among.find((value) => value === text);
    if (found === undefined) reject({ field, key: "not-a-choice" });
    return found ?? among[0];
  };

  return {
    text: (field, { most = longestText, optional = false } = {}) => {
      const text = first(typed, field);
      if (text === "" && !optional) reject({ field, key: "missing" });
      if (text.length > most) reject({ field, key: "too-long", with: { max: most } });
      return text;
    },
    optionalDay,
    day: (field, limits) => {
      const found = optionalDay(field, limits);
      if (found === undefined) reject({ field, key: "missing" });
      return found ?? placeholderDay;
    },
    optionalChoice,
    choice: <Value extends string>(field: string, among: readonly Value[]): Value => {
      const found = optionalChoice(field, among);
      if (found === undefined) reject({ field, key: "choose-one" });
      return found ?? (among[0] as Value);
    },
    choices: <Value extends string>(
      field: string,
      among: readonly Value[],
      { least = 0 }: { readonly least?: number } = {},
    ) => {
      const given = [...new Set(typed.get(field) ?? [])];
      const found = among.filter((value) => given.includes(value));
      if (found.length < given.length) reject({ field, key: "not-a-choice" });
      else if (found.length < least) reject({ field, key: "need-one" });
      return found;
    },
    ticked: (field) => first(typed, field) !== "",
    under: (prefix) =>
      Object.fromEntries(
        [...typed.keys()]
          .filter((field) => field.startsWith(prefix))
          .map((field) => [field.slice(prefix.length), first(typed, field)] as const)
          .filter(([, text]) => text !== ""),
      ),
    reject,
    finish: (input) => (errors.length === 0 ? { ok: true, input } : { ok: false, errors }),
  };
};
