import type { MessageValue } from "../policy/index.ts";
import type { Speaker } from "./speaker.ts";

type Say = (parameters: Readonly<Record<string, MessageValue>>, speaker: Speaker) => string;

/** Why an act is not possible in the state the file is in, by the keys the acts use. */
export const notNowSayings: Readonly<Record<string, Say>> = {
  "strike.cycle-opening": () => "The opening of a year cannot be struck: everything in that year would lose its agreement.",
  "strike.not-author": () => "An entry may be struck by its author or by the personnel office.",
  "strike.reason-missing": () => "Say why the entry is struck. The entry and the reason both stay readable.",
  "strike.struck-already": () => "This entry was struck already. It stays readable, with the reason given then.",
  "strike.of-strike": () => "A strike cannot itself be struck. Enter what happened anew.",
  "strike.no-such-event": () => "This entry is not in the file.",
};
