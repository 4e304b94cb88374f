import { defineAct, type Mount } from "../../web/index.ts";
import { developmentPath } from "../own-plan.tsx";
import { developmentOf } from "../state.ts";
import { decide, partsWithOutcome, type RecordOutcome } from "./decide.ts";
import { read } from "./form.ts";
import { RecordOutcomePage, type OutcomeShown } from "./page.tsx";

export const route: Mount = defineAct<RecordOutcome, OutcomeShown>({
  name: "record-outcome",
  path: "/development/outcome",
  permission: "record-outcome",
  title: () => "Record what came of it",
  show: (request) => {
    const parts = partsWithOutcome(developmentOf(request.file));
    if (parts.length > 0) return { parts };
    return {
      instead: {
        title: "There is no plan yet",
        text: "What came of a goal or an activity is recorded once a plan is adopted.",
        href: developmentPath(request),
        label: "Open the development record",
      },
    };
  },
  start: ({ today }) => ({ on: today.toString() }),
  read: (typed, { cycle, today }, { parts }) =>
    read(typed, { cycle: cycle.id, today, parts: parts.map(({ id }) => id) }),
  decide,
  labels: {
    part: "Which goal or activity",
    result: "Where it stands",
    on: "The day",
    words: "What came of it",
    evidence: "What shows it",
  },
  page: (page) => <RecordOutcomePage page={page} />,
  done: (request) => `${developmentPath(request)}?done=outcome`,
});
