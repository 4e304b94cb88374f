import type { MessageValue } from "../policy/index.ts";
import { capital } from "./lists.ts";
import { documentName } from "./names.ts";
import type { Speaker } from "./speaker.ts";

type Say = (parameters: Readonly<Record<string, MessageValue>>, speaker: Speaker) => string;

/** The paper spoken of: "The Developmental Data Form"; "This paper" where it is not named. */
const paper: Say = ({ document }, { edition }) =>
  typeof document === "string" ? `The ${documentName(document, edition)}` : "This paper";

/** Why an act is not possible in the state the file is in, by the keys the acts use. */
export const notNowSayings: Readonly<Record<string, Say>> = {
  "strike.cycle-opening": () => "The opening of a year cannot be struck: everything in that year would lose its agreement.",
  "strike.not-author": () => "An entry may be struck by its author or by the personnel office.",
  "strike.reason-missing": () => "Say why the entry is struck. The entry and the reason both stay readable.",
  "strike.struck-already": () => "This entry was struck already. It stays readable, with the reason given then.",
  "strike.of-strike": () => "A strike cannot itself be struck. Enter what happened anew.",
  "strike.no-such-event": () => "This entry is not in the file.",

  "document.not-in-file": () => "This paper is not in the file.",
  "document.issued-already": (parameters, speaker) => `${capital(paper(parameters, speaker))} was issued already. Its words are closed; a change is a new version.`,
  "document.newer-version": () => "There is a newer version of this paper. What is done now is done on the newest one.",
  "document.received-already": () => "Its receipt is recorded already.",
  "document.nothing-to-acknowledge": () => "The agreement asks for no acknowledgment of this paper.",
  "document.acknowledged-already": () => "It is acknowledged already. A new version would need a new acknowledgment.",
  "document.declined-already": () => "It is recorded already that acknowledging was declined.",
  "document.not-addressed-to-you": () => "This paper is not addressed to you.",
};
