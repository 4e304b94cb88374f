import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import { deliveries } from "../events.ts";
import type { VersionShown } from "../find-version.ts";
import { optionalText, readPastDay } from "../late-entry.ts";
import type { RecordDelivery } from "./decide.ts";

/** Which copy left, how, when, and who saw it. */
export const read = (
  typed: Typed,
  shown: VersionShown,
  days: { readonly today: Day; readonly issued: Day | undefined },
): Read<RecordDelivery> => {
  const answers = answersIn(typed);
  const how = answers.choice("how", deliveries);
  const when = readPastDay(answers, days);
  const witness = optionalText(answers, "witness", 200);
  return answers.finish({ ...shown, how, ...when, ...(witness === undefined ? {} : { witness }) });
};

export const labels = { how: "How", day: "Day", witness: "Who saw it", "late-reason": "Why it is entered later" };
