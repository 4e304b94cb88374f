import type { Edition, Message, MessageKey } from "../policy/index.ts";
import { asksSayings } from "./messages-asks.ts";
import { dutySayings } from "./messages-duties.ts";
import { foundSayings } from "./messages-found.ts";
import { marksSayings } from "./messages-marks.ts";
import { missingSayings } from "./messages-missing.ts";
import { peopleSayings } from "./messages-people.ts";
import { speakingOf } from "./plan-names.ts";
import { pieceSayings } from "./messages-pieces.ts";
import { notNowSayings } from "./messages-not-now.ts";
import type { Sayings, Speaker } from "./speaker.ts";

/** One sentence for each key a finding may carry. */
const sayings: Sayings<MessageKey> = {
  ...pieceSayings,
  ...asksSayings,
  ...foundSayings,
  ...dutySayings,
  ...marksSayings,
  ...peopleSayings,
  ...missingSayings,
};

/** Every key there is a sentence for. */
export const messageKeys = [...Object.keys(sayings), ...Object.keys(notNowSayings)];

/** A message as a sentence. An act's key that has no words yet is still answered by a true one. */
export function sayMessage(message: Message, edition: Edition, more: Omit<Speaker, "edition"> = {}): string {
  const plan = more.finding?.occasion.about["plan"];
  const speaker: Speaker = { edition: typeof plan === "string" ? speakingOf(plan, edition) : edition, ...more };
  const notNow = notNowSayings[message.key];
  if (notNow !== undefined) return notNow(message.with, speaker);
  const say = sayings[message.key as MessageKey] as ((parameters: unknown, speaker: Speaker) => string) | undefined;
  return say === undefined ? "The file is not in a state for this act." : say(message.with, speaker);
}
