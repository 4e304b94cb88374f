import type { Calendars, Day } from "../calendar/index.ts";
import { runCommand, type Actor, type Decide, type EventLog, type FactSource, type RecordedEvent } from "../casefile/index.ts";
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
  readonly cycle?: string;
  readonly edition?: string;
  readonly wentOn?: Readonly<Record<string, string>>;
  readonly closesDraft?: string;
}

/** Mid-morning in the demo district, so that the acts of one day have an hour. */
const hourOf = (on: Day): string => on.toZonedDateTime({ timeZone: "America/Chicago", plainTime: "10:20" }).toInstant().toString();

/** Records one act of the demo's past; an act its agreement refuses is a mistake in the demo and throws. */
export const tell = async <Input>(teller: Teller, told: Told, decide: Decide<Input>, input: Input): Promise<readonly RecordedEvent[]> => {
  const { file, by, on, cycle, edition, wentOn, closesDraft } = told;
  const revision = (await teller.log.load(file)).at(-1)?.revision ?? 0;
  const result = await runCommand(
    { ...teller, now: hourOf(on) },
    {
      file,
      actor: by,
      today: on,
      expected: revision,
      once: teller.newId(),
      ...(cycle === undefined ? {} : { cycle }),
      ...(edition === undefined ? {} : { edition }),
      ...(wentOn === undefined ? {} : { wentOn }),
      ...(closesDraft === undefined ? {} : { closesDraft }),
    },
    decide,
    input,
  );
  if (result.outcome === "recorded") return result.events;
  const why =
    result.outcome === "refused" && "findings" in result.refusal
      ? result.refusal.findings.map(({ rule }) => rule).join(", ")
      : result.outcome;
  throw new Error(`The demo cannot tell ${decide.name} in the file of ${file} on ${on.toString()}: ${why}`);
};
