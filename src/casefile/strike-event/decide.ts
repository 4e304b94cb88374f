import type { Message } from "../../policy/index.ts";
import type { CaseFile, Decide, Decision, DecisionContext } from "../decision.ts";
import type { RecordedEvent } from "../event.ts";
import type { EventStruck } from "../events.ts";

export interface StrikeEvent {
  /** Identity of the event to strike. */
  readonly event: string;
  readonly reason: string;
}

/**
 * Strikes a mistake: the event stays readable and counts for nothing. Its author or the personnel office may, with a
 * reason. The opening of a cycle cannot be struck (everything in it would lose its agreement), nor can a strike, nor
 * the same event twice. Refusals are `not-now` with keys `strike.…`.
 */
export const decide: Decide<StrikeEvent> = (file, input, context): Decision => {
  const reason = input.reason.trim();
  const found = find(file, input.event);
  if (typeof found === "string") return refuse(found);
  if (found.type === "CycleOpened") return refuse("strike.cycle-opening");
  if (!mayStrike(found, context)) return refuse("strike.not-author");
  if (reason === "") return refuse("strike.reason-missing");
  const struck: EventStruck = {
    type: "EventStruck",
    day: context.today,
    cycle: found.cycle,
    ...(found.document === undefined ? {} : { document: found.document }),
    ...(found.plan === undefined ? {} : { plan: found.plan }),
    body: { event: found.id, reason },
  };
  return { ok: true, events: [struck] };
};

const find = (file: CaseFile, id: string): RecordedEvent | string => {
  const standing = file.events.find((event) => event.id === id);
  if (standing) return standing;
  if (file.struck.some(({ event }) => event.id === id)) return "strike.struck-already";
  if (file.struck.some(({ strike }) => strike.id === id)) return "strike.of-strike";
  return "strike.no-such-event";
};

const mayStrike = (event: RecordedEvent, { actor }: DecisionContext): boolean =>
  actor.role === "personnel" || actor.person === event.by.person;

const refuse = (key: Message["key"]): Decision => ({ ok: false, refusal: { kind: "not-now", why: { key, with: {} } } });
