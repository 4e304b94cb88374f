import type { Day } from "../calendar/index.ts";
import { assess, type Calendars, type Edition } from "../policy/index.ts";
import { type FactSource, openCaseFile } from "./case-file.ts";
import { cycleOn } from "./cycles.ts";
import type { CaseFile, Decide, DecisionContext, Refusal } from "./decision.ts";
import type { Actor, NewEvent, RecordedEvent } from "./event.ts";
import type { EventLog } from "./ports.ts";

/** What the one door for writing is made of; joined once, in main. */
export interface CommandParts {
  readonly log: EventLog;
  readonly editionOf: (edition: string) => Edition | undefined;
  /** The calendars the employee's dates stand on. */
  readonly calendarsFor: (file: CaseFile) => Calendars | Promise<Calendars>;
  readonly sources: readonly FactSource[];
  /** The instant now, ISO, UTC. */
  readonly now: () => string;
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
  /** Reasons for going on against rules that warn: rule id to reason. */
  readonly wentOn?: Readonly<Record<string, string>>;
  readonly closesDraft?: string;
  /** The act belongs to this plan, or else to this cycle; without either, to the cycle that today falls in. */
  readonly plan?: string;
  readonly cycle?: string;
  /** Only for the act that opens a cycle: the edition it will be pinned to. */
  readonly edition?: string;
}

export type CommandResult =
  | { readonly ok: true; readonly events: readonly RecordedEvent[] }
  | { readonly ok: false; readonly refusal: Refusal }
  /** The file was written in since the form was shown: `since` is what. */
  | { readonly ok: false; readonly conflict: "moved-on"; readonly revision: number; readonly since: readonly RecordedEvent[] }
  /** The same form was sent before: `events` is what it recorded then. */
  | { readonly ok: false; readonly conflict: "replayed"; readonly events: readonly RecordedEvent[] };

/**
 * The one door for writing: loads the file, lets `decide` answer under the edition it is pinned to, and appends what it
 * decides, all or nothing. Throws if the edition is not loaded or the decision holds no event: both are faults.
 */
export const runCommand = async <Input>(
  parts: CommandParts,
  request: CommandRequest,
  decide: Decide<Input>,
  input: Input,
): Promise<CommandResult> => {
  const recorded = await parts.log.recordedOnce(request.once);
  if (recorded) return { ok: false, conflict: "replayed", events: recorded };
  const events = await parts.log.load(request.file);
  const file = openCaseFile(request.file, events, parts.sources);
  if (file.revision !== request.expected) return movedOn(events, request.expected);
  const decision = decide(file, input, await contextOf(parts, request, file));
  if (!decision.ok) return decision;
  const { file: employee, expected, once, actor: by, today: on, closesDraft } = request;
  const appended = await parts.log.append({
    ...{ file: employee, expected, once, by, on, at: parts.now() },
    events: decision.events.map((event) => withReasons(event, request.wentOn)),
    ...(closesDraft === undefined ? {} : { closesDraft }),
  });
  if (appended.ok || appended.conflict === "replayed") return appended;
  return movedOn(await parts.log.load(employee), expected);
};

const movedOn = (events: readonly RecordedEvent[], expected: number): CommandResult => ({
  ok: false,
  conflict: "moved-on",
  revision: events.at(-1)?.revision ?? 0,
  since: events.filter((event) => event.revision > expected),
});

/** What a decision on this file may know; pages use it too, to show beforehand what an act would be refused for. */
export const contextOf = async (
  parts: Omit<CommandParts, "log" | "now">,
  request: Pick<CommandRequest, "actor" | "today" | "wentOn" | "plan" | "cycle" | "edition">,
  file: CaseFile,
): Promise<DecisionContext> => {
  const { actor, today } = request;
  const pinned = request.edition ?? editionFor(file, request);
  const edition = pinned === undefined ? undefined : parts.editionOf(pinned);
  if (!edition) throw new Error(pinned === undefined ? "the file has no cycle" : `edition ${pinned} is not loaded`);
  const calendars = await parts.calendarsFor(file);
  return {
    actor,
    today,
    edition,
    newId: parts.newId,
    wentOn: request.wentOn ?? {},
    assess: (proposed) => assess({ file, edition, calendars, today, ...(proposed ? { proposed } : {}) }),
  };
};

const editionFor = (file: CaseFile, { plan, cycle, today }: Pick<CommandRequest, "plan" | "cycle" | "today">): string | undefined => {
  const ofPlan = plan === undefined ? undefined : file.events.find((event) => event.plan === plan)?.cycle;
  const wanted = ofPlan ?? cycle;
  return (wanted === undefined ? cycleOn(file.cycles, today) : file.cycles.find(({ id }) => id === wanted))?.edition;
};

const withReasons = (event: NewEvent, wentOn: CommandRequest["wentOn"]): NewEvent =>
  event.wentOn || !wentOn || Object.keys(wentOn).length === 0 ? event : { ...event, wentOn };
