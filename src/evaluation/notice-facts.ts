import type { Fact } from "../policy/index.ts";
import type { NoticeStepTaken } from "./notice-events.ts";

type Said = Pick<Fact, "fact" | "is">;

/** What a step before a notice is for rules: a request, its review above, or its answer. */
export const noticeStepFact = ({ notice, step, words, as, answer }: NoticeStepTaken): Said => {
  switch (step) {
    case "ask":
      return { fact: "request-made", is: { ask: notice } };
    case "review":
      return as === "request-answered"
        ? { fact: as, is: { ask: notice, comment: words !== "" } }
        : { fact: "second-level-involved", is: { how: "reviewed", comment: words !== "", about: notice } };
    case "answer":
      return { fact: "request-answered", is: { ask: notice, ...(answer === undefined ? {} : { answer }) } };
  }
};
