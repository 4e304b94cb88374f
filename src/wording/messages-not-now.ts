import type { MessageValue } from "../policy/index.ts";
import { capital } from "./lists.ts";
import { documentName } from "./names.ts";
import { sayDay } from "./say-day.ts";
import type { Speaker } from "./speaker.ts";

type Say = (parameters: Readonly<Record<string, MessageValue>>, speaker: Speaker) => string;

/** The paper spoken of: "The Developmental Data Form"; "This paper" where it is not named. */
const paper: Say = ({ document }, { edition }) =>
  typeof document === "string" ? `The ${documentName(document, edition)}` : "This paper";

/** Why an act is not possible in the state the file is in, by the keys the acts use. */
export const notNowSayings: Readonly<Record<string, Say>> = {
  "strike.cycle-opening": () =>
    "The opening of a year cannot be struck: everything in that year would lose its agreement.",
  "strike.not-author": () => "An entry may be struck by its author or by the personnel office.",
  "strike.reason-missing": () => "Say why the entry is struck. The entry and the reason both stay readable.",
  "strike.struck-already": () => "This entry was struck already. It stays readable, with the reason given then.",
  "strike.of-strike": () => "A strike cannot itself be struck. Enter what happened anew.",
  "strike.no-such-event": () => "This entry is not in the file.",

  "help.recorded-already": () => "This problem is recorded in the file already.",

  "document.not-in-file": () => "This paper is not in the file.",
  "document.issued-already": (parameters, speaker) =>
    `${capital(paper(parameters, speaker))} was issued already. Its words are closed; a change is a new version.`,
  "document.newer-version": () => "There is a newer version of this paper. What is done now is done on the newest one.",
  "document.received-already": () => "Its receipt is recorded already.",
  "document.nothing-to-acknowledge": () => "The agreement asks for no acknowledgment of this paper.",
  "document.acknowledged-already": () => "It is acknowledged already. A new version would need a new acknowledgment.",
  "document.declined-already": () => "It is recorded already that acknowledging was declined.",
  "document.not-addressed-to-you": () => "This paper is not addressed to you.",

  "observation.not-in-file": () => "This observation is not in the file.",
  "observation.held-already": () => "This observation is recorded as held already. If that entry is wrong, strike it.",
  "observation.called-off": () => "This observation was called off. Plan another day for it.",
  "observation.not-held": () => "This observation is not recorded as held yet. Record when it began and ended first.",
  "observation.nothing-to-share": () => "There is nothing to share: choose at least one note.",
  "observation.texts-to-choose": () =>
    "A note has two texts, from two devices. Choose between them first, so that both of you read the same words.",
  "observation.observer-is-party": () => "Nobody observes themselves. Ask someone else.",

  "development.words-changed": () =>
    "The draft was changed after this page was shown. Read it through again, so that you adopt the words as they stand.",
  "development.shared-already": () => "This draft is shared already.",
  "development.no-such-part": () => "This goal or activity is not in an adopted plan of the file.",
  "development.no-credits": () =>
    "Coursework is recorded with its credits. A workshop or training without credits belongs among the activities of the plan: add it there, and record what came of it.",
  "development.certificate-known": () => "This certificate is in the file already. Record its renewal instead.",

  "excuse.not-waiting": () =>
    "This step does not wait any more: it was done, excused, or the agreement stopped asking.",
  "absence.recorded-already": () => "An absence on some of these days is in the file already. Enter the return there.",
  "absence.not-in-file": () => "This absence is not in the file.",
  "absence.ends-before-start": () => "The last day away cannot lie before the first.",

  "chain.no-such-notice": () => "This agreement has no such notice.",
  "chain.taken-already": () => "This step before the notice is recorded already.",
  "chain.not-asked": () => "Nobody has proposed this notice. It is proposed first, then reviewed and answered.",
  "chain.given-already": () => "This notice was given already. It is among the papers of the file.",

  "cycle.not-in-file": () => "This year is not in the file.",
  "cycle.pinned-already": () => "The year follows this edition already.",
  "post.no-open-year": () => "No year is open in this file, so it has no place to say that the post changed.",

  "cycle.closed-already": () => "This year of the file is closed already.",
  "cycle.open-already": ({ "school-year": year }) =>
    `The year ${typeof year === "string" ? `${year} ` : ""}is open in this file already.`,

  "plan.not-in-file": () => "This plan is not in the file.",
  "plan.concluded": () => "This plan is brought to its end already. Its outcome stands in the file.",
  "plan.not-running": () =>
    "This plan is not running. It runs from the day it was received until its outcome is recorded.",
  "plan.issued-already": () => "This plan was issued already. Its words are closed; a change is a new version.",
  "plan.words-changed": () =>
    "The words were changed since this page was opened. Read them again before you go on; nothing is recorded yet.",
  "plan.no-end": () => "The plan names no day on which it ends. Give the day it will be completed.",
  "plan.not-later": ({ end }, { today }) =>
    end instanceof Temporal.PlainDate
      ? `The plan already runs until ${sayDay(end, "plain", today)}. Name a later day.`
      : "Name a day after the one the plan runs to.",
  "plan.only-withdrawn": () => "This plan was never issued. It can only be withdrawn.",
  "plan.form-not-in-file": (_, { edition }) =>
    `The ${documentName("ddf", edition)} it should rest on is not in this file.`,
  "plan.nobody-decides": () =>
    "The agreement does not say who decides when you differ. Both versions stay in the plan.",
  "plan.nothing-to-decide": () => "No disagreement about this is on record that waits for a decision.",
  "plan.no-such-promise": () => "The plan holds no such promise.",
  "plan.not-your-promise": () => "What was promised is recorded by the one who promised it.",
  "plan.done-already": () => "That this was done is recorded already.",
  "plan.asked-already": () => "This person was asked to help already.",
  "plan.is-a-party": () => "The two sides of a plan cannot be asked to help with it. Name someone else.",
};
