import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import { channels } from "../notice.ts";
import { digests, type Preferences } from "../preferences.ts";

/** What the person chose; what is required holds beside it and is not asked. */
export const read = (typed: Typed): Read<Preferences> => {
  const answers = answersIn(typed);
  return answers.finish({
    on: {
      "own-duties": answers.choices("own-duties", channels),
      "other-side": answers.choices("other-side", channels),
      events: answers.choices("events", channels),
    },
    digest: answers.choice("digest", digests),
  });
};
