import { happeningOf, type RecordedEvent } from "../casefile/index.ts";
import type { Fact } from "../policy/index.ts";
import { evaluationEvents, type RecordedEvaluationEvent } from "./events.ts";
import { noticeStepFact } from "./notice-facts.ts";
import { resultFacts } from "./result-facts.ts";

/** The facts of the yearly cycle, from a file's standing events. */
export const factsFrom = (events: readonly RecordedEvent[]): readonly Fact[] =>
  evaluationEvents(events).flatMap(factsOf);

const factsOf = (event: RecordedEvaluationEvent): readonly Fact[] => {
  const happening = happeningOf(event);
  switch (event.type) {
    case "SummativeGiven":
      return resultFacts("summative", event.body, happening);
    case "MidYearGiven":
      return resultFacts("mid-year", event.body, happening);
    case "SelfAssessmentShared": {
      const { document, version } = event.body;
      return [
        {
          ...happening,
          fact: "draft-shared",
          is: { document: "self-assessment", version },
          ids: { cycle: event.cycle, document },
        },
      ];
    }
    case "StepExcused": {
      const { rule, reason, occasion } = event.body;
      const ids = { cycle: event.cycle, ...(occasion === undefined ? {} : { occasion }) };
      return [{ ...happening, fact: "step-excused", is: { rule, reason }, ids }];
    }
    case "AbsenceRecorded": {
      const { absence, ...is } = event.body;
      return [{ ...happening, fact: "absence-recorded", is, ids: { cycle: event.cycle, absence } }];
    }
    case "NoticeStepTaken":
      return [{ ...happening, ...noticeStepFact(event.body), ids: { cycle: event.cycle } }];
    case "ConferenceHeld": {
      const { meeting, with: present } = event.body;
      return [{ ...happening, fact: "conference-held", is: { meeting, with: present }, ids: { cycle: event.cycle } }];
    }
  }
};
