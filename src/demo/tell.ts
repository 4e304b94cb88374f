import type { Calendars, Day } from "../calendar/index.ts";
import {
  runCommand,
  type Actor,
  type Decide,
  type EventLog,
  type FactSource,
  type RecordedEvent,
} from "../casefile/index.ts";
import type { PolicyLibrary } from "../policy/index.ts";

/** What the demo's past is told with: the same one door for writing that people use. */
export interface Teller {
  readonly log: EventLog;
  readonly library: PolicyLibrary;
  readonly sources: readonly FactSource[];
  readonly calendars: Calendars;
  readonly newId: () => string;
}

export interface Told {
  readonly file: string;
  readonly by: Actor;
  readonly on: Day;
  /** The act's place in its file's story: told twice, after a start that was broken off, it is recorded once. */
  readonly once: string;
  /** How many acts that day came before it. */
  readonly after?: number;
  readonly edition?: string;
  /** The cycle it belongs to, where that is not the one its day falls in. */
  readonly cycle?: string;
  readonly wentOn?: Readonly<Record<string, string>>;
  /** Given wherever a rule that only warns asks for a reason; without it the act is not told. */
  readonly insists?: string;
}

/** An act that its agreement refused. */
export class NotTold extends Error {
  override readonly name = "NotTold";
}

/** From twenty to nine in the demo district, so that the acts of one day have an hour and an order. */
export const hourOf = (on: Day, after = 0): string =>
  on
    .toZonedDateTime({ timeZone: "America/Chicago", plainTime: "08:40" })
    .add({ minutes: after * 23 })
    .toInstant()
    .toString();

/** Records one act of the demo's past; an act its agreement refuses is a mistake in the demo and throws. */
export const tell = async <Input>(
  teller: Teller,
  told: Told,
  decide: Decide<Input>,
  input: Input,
): Promise<readonly RecordedEvent[]> => {
  const { file, by, on, once, after, edition, cycle, wentOn } = told;
  const expected = (await teller.log.load(file)).at(-1)?.revision ?? 0;
  const result = await runCommand(
    { ...teller, now: hourOf(on, after) },
    {
      file,
      actor: by,
      today: on,
      expected,
      once,
      ...(edition === undefined ? {} : { edition }),
      ...(cycle === undefined ? {} : { cycle }),
      ...(wentOn === undefined ? {} : { wentOn }),
    },
    decide,
    input,
  );
  if (result.outcome === "recorded" || result.outcome === "replayed") return result.events;
  if (told.insists !== undefined && result.outcome === "refused" && result.refusal.kind === "reason-needed") {
    const { insists, ...again } = told;
    const reasons = Object.fromEntries(result.refusal.findings.map(({ rule }) => [rule, insists]));
    return tell(teller, { ...again, wentOn: { ...wentOn, ...reasons } }, decide, input);
  }
  throw new NotTold(`The demo cannot tell act ${once} on ${on.toString()}: ${whyNot(result)}`);
};

const whyNot = (
  result: Exclude<Awaited<ReturnType<typeof runCommand>>, { outcome: "recorded" | "replayed" }>,
): string => {
  if (result.outcome === "moved-on") return "the file moved on";
  return result.refusal.kind === "not-now"
    ? result.refusal.why.key
    : result.refusal.findings.map(({ rule }) => rule).join(", ");
};
