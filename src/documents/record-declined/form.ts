import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import { optionalText, readPastDay } from "../late-entry.ts";
import type { RecordDeclined } from "./decide.ts";

/** What was offered: the version, its fingerprint, the sentence, and who has to witness. */
export type Offered = Pick<RecordDeclined, "document" | "version" | "words" | "hash" | "witnessRole">;

/** When it was declined and who witnessed it. Where the policy names a witness, the name is asked for. */
export const read = (
  typed: Typed,
  offered: Offered,
  days: { readonly today: Day; readonly issued: Day | undefined },
): Read<RecordDeclined> => {
  const answers = answersIn(typed);
  const when = readPastDay(answers, days);
  const witness = optionalText(answers, "witness", 200);
  if (offered.witnessRole !== undefined && witness === undefined) answers.reject({ field: "witness", key: "missing" });
  return answers.finish({ ...offered, ...when, ...(witness === undefined ? {} : { witness }) });
};

export const labels = { day: "Day", witness: "Name of the witness", "late-reason": "Why it is entered later" };
