import type { Day } from "../calendar/index.ts";
import type { Edition, Finding, Message, MessageKey, MessageParameters, MessageValue } from "../policy/index.ts";
import { sayDay } from "./say-day.ts";

/** What is known while a sentence is said. */
export interface Speaker {
  readonly edition: Edition;
  /** Without it every day carries its year. */
  readonly today?: Day;
  /** The finding a message belongs to: who owes it, from when and by when. */
  readonly finding?: Finding;
}

/** One sentence (or piece of one) for each key. */
export type Sayings<Keys extends MessageKey> = {
  readonly [Key in Keys]: (parameters: MessageParameters[Key], speaker: Speaker) => string;
};

/** A message as its key types it. */
export const parametersOf = <Key extends MessageKey>(message: Message, _key: Key): MessageParameters[Key] =>
  message.with as unknown as MessageParameters[Key];

/** A day within a sentence: "October 14". */
export const dayIn = (day: Day, speaker: Speaker): string => sayDay(day, "plain", speaker.today);

/** " on October 14", or nothing where no day is known. */
export const onDay = (day: Day | undefined, speaker: Speaker): string =>
  day === undefined ? "" : ` on ${dayIn(day, speaker)}`;

/** Whether a value is a list of nested messages. */
export const isPieces = (value: MessageValue | undefined): value is readonly Message[] =>
  Array.isArray(value) && value.every((item) => typeof item === "object");
