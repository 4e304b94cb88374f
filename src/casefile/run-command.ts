import type { Calendars, Day } from "../calendar/index.ts";
import { assess } from "../policy/index.ts";
import { type Editions, loadedEdition } from "./assess-file.ts";
import { type FactSource, openCaseFile } from "./case-file.ts";
import { cycleOn } from "./cycles.ts";
import type { CaseFile, Decide, DecisionContext, Refusal } from "./decision.ts";
import type { Actor, NewEvent, RecordedEvent } from "./event.ts";
import type { EventLog } from "./ports.ts";

/** What the one door for writing is made of. */
export interface CommandParts {
  readonly log: EventLog;
  readonly library: Editions;
  readonly sources: readonly FactSource[];
  /** The calendars the employee's dates stand on. */
  readonly calendars: Calendars;
  /** The instant now, ISO, UTC. */
  readonly now: string;
  readonly newId: () => string;
}

export interface CommandRequest {
  readonly file: string;
  readonly actor: Actor;
  readonly today: Day;
  /** Revision of the file that the form was shown at. */
  readonly expected: number;
  /** Identity of the form; sent twice it records once. */
  readonly once: string;
  /** Reasons for going on against rules that warn: rule id to reason. Kept on every event of the act. */
  readonly wentOn?: Readonly<Record<string, string>>;
  readonly closesDraft?: string;
  /** The cycle the act belongs to; without it, the one that today falls in. */
  readonly cycle?: string;
  /** Only for the act that opens a cycle: the edition it will be pinned to. */
  readonly edition?: string;
}

export type CommandResult =
  | { readonly outcome: "recorded"; readonly events: readonly RecordedEvent[] }
  | { readonly outcome: "refused"; readonly refusal: Refusal }
  /** The file was written in since the form was shown: `since` is what. */
  | { readonly outcome: "moved-on"; readonly revision: number; readonly since: readonly RecordedEvent[] }
  /** The same form was sent before: `events` is what it recorded then. */
  | { readonly outcome: "replayed"; readonly events: readonly RecordedEvent[] };

/**
 * The one door for writing: loads the file, lets `decide` answer under the edition its cycle is pinned to, and appends
 * what it decides, all or nothing. Throws, as a fault, if there is no such cycle or edition or the decision is empty.
 */
export const runCommand = async <Input>(
  parts: CommandParts,
  request: CommandRequest,
  decide: Decide<Input>,
  input: Input,
): Promise<CommandResult> => {
  const recorded = await parts.log.recordedBy(request.once);
  if (recorded) return { outcome: "replayed", events: recorded };
  const events = await parts.log.load(request.file);
  const file = openCaseFile(request.file, events, parts.sources);
  if (file.revision !== request.expected) return movedOn(events, request.expected);
  const decision = decide(file, input, contextOf(parts, request, file));
  if (!decision.ok) return { outcome: "refused", refusal: decision.refusal };
  if (decision.events.length === 0) throw new Error("the decision accepted the act but recorded nothing");
  const appended = await parts.log.append({
    file: request.file,
    expected: request.expected,
    by: request.actor,
    at: parts.now,
    on: request.today,
    events: decision.events.map((event) => withReasons(event, request.wentOn)),
    once: request.once,
    ...(request.closesDraft === undefined ? {} : { closesDraft: request.closesDraft }),
  });
  if (appended.ok) return { outcome: "recorded", events: appended.events };
  if (appended.conflict === "replayed") return { outcome: "replayed", events: appended.events };
  return movedOn(await parts.log.load(request.file), request.expected);
};

const movedOn = (events: readonly RecordedEvent[], expected: number): CommandResult => ({
  outcome: "moved-on",
  revision: events.at(-1)?.revision ?? 0,
  since: events.filter((event) => event.revision > expected),
});

/** What a decision on this file may know. */
const contextOf = (
  parts: Pick<CommandParts, "library" | "calendars" | "newId">,
  request: Pick<CommandRequest, "actor" | "today" | "wentOn" | "cycle" | "edition">,
  file: CaseFile,
): DecisionContext => {
  const { actor, today, cycle, wentOn } = request;
  const pinned = cycle === undefined ? cycleOn(file.cycles, today) : file.cycles.find(({ id }) => id === cycle);
  const named = request.edition ?? pinned?.edition;
  if (named === undefined) throw new Error("the file has no such cycle");
  const edition = loadedEdition(parts.library, named);
  return {
    actor,
    today,
    edition,
    newId: parts.newId,
    wentOn: wentOn ?? {},
    assess: (proposed) =>
      assess({ file, edition, calendars: parts.calendars, today, ...(proposed ? { proposed } : {}) }),
  };
};

const withReasons = (event: NewEvent, wentOn: CommandRequest["wentOn"]): NewEvent =>
  event.wentOn || !wentOn || Object.keys(wentOn).length === 0 ? event : { ...event, wentOn };
