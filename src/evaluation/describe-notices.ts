import type { EventWords } from "../casefile/index.ts";
import type { Edition } from "../policy/index.ts";
import type { NoticeStepTaken } from "./notice-events.ts";
import { noticeName } from "./notice-name.ts";
import { answerWords, stepWords } from "./take-notice-step/step-words.ts";

/** "A notice of nonrenewal: proposed", and what was said. */
export const sayNoticeStep = (
  { notice, step, words, answer }: NoticeStepTaken,
  edition: Edition | undefined,
): Pick<EventWords, "title" | "detail"> => {
  const name = noticeName(notice, edition ?? { words: {} });
  const said = [answer === undefined ? "" : `${answerWords[answer]}.`, words].filter((part) => part !== "").join(" ");
  return {
    title: `${stepWords[step].done}: ${name}`,
    ...(said === "" ? {} : { detail: said }),
  };
};
