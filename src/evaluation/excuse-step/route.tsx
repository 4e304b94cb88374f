import { sayFinding } from "../../wording/index.ts";
import { defineAct, type Mount } from "../../web/index.ts";
import { decide, isExcusable, type ExcuseStep } from "./decide.ts";
import { labels, read } from "./form.ts";
import { ExcuseStepPage, type ExcuseShown } from "./page.tsx";

export const route: Mount = defineAct<ExcuseStep, ExcuseShown>({
  name: "excuse-step",
  path: "/excuse",
  permission: "excuse-step",
  title: () => "Excuse a step",
  show: (request) => {
    const { edition, cycle, name, today, employee } = request;
    const waiting = request.findings().filter((finding) => isExcusable(finding, cycle.id));
    if (waiting.length === 0)
      return {
        instead: {
          title: "No step waits that could be excused",
          text: `Everything the agreement asks in this year of ${employee.name} is done, or is not asked yet.`,
        },
      };
    return {
      waiting: waiting.map((finding) => {
        const { asks, state } = sayFinding(finding, edition, { name, today });
        return { id: finding.id, asks, state: state.words };
      }),
    };
  },
  read: (typed, { cycle }, { waiting }) => read(typed, { cycle: cycle.id, waiting: waiting.map(({ id }) => id) }),
  decide,
  labels,
  page: (page) => <ExcuseStepPage page={page} />,
  done: (request) => `/files/${request.employee.id}/year`,
});
