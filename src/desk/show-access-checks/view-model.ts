import type { Day } from "../../calendar/index.ts";
import type { AccessCheck } from "../../help/index.ts";
import { sayDay } from "../../wording/index.ts";
import { triedFor, type StepAhead, type Tried } from "../check-access/steps-ahead.ts";
import { capital, howMany, numberWord } from "../counting-words.ts";
import type { CheckedSupervisor, ShownDeadline } from "./page.tsx";

/** "Two of six supervisors have made sure of it." */
const inWords = (ready: number, all: number): string => {
  if (all === 1) return ready === 1 ? "The supervisor can get in." : "The supervisor has not made sure yet.";
  if (ready === all) return `All ${numberWord(all)} supervisors can get in.`;
  if (ready === 0) return `None of the ${numberWord(all)} supervisors has made sure yet.`;
  return `${capital(numberWord(ready))} of ${numberWord(all)} supervisors ${ready === 1 ? "has" : "have"} made sure of it.`;
};

const order: readonly Tried[] = ["fails", "not-yet", "works"];

/** Each deadline with its supervisors: what does not work first, then who has not tried. */
export const deadlinesShown = (
  steps: readonly StepAhead[],
  checks: readonly AccessCheck[],
  { name, today }: { readonly name: (person: string) => string; readonly today: Day },
): readonly ShownDeadline[] => {
  const supervisorOf = (step: StepAhead): CheckedSupervisor => {
    const { tried, last } = triedFor(step, checks);
    const wrong = last?.parts.filter(({ ok }) => !ok) ?? [];
    return {
      name: name(step.supervisor),
      tried,
      when: last ? sayDay(last.on, "table", today) : "",
      what: wrong.map(({ words }) => words).join(" "),
      people: howMany(step.files.length, "person", "people"),
    };
  };
  const deadlines = Map.groupBy(steps, ({ rule, due, agreement }) => `${rule} ${due.toString()} ${agreement}`);
  return [...deadlines.values()].flatMap((same): readonly ShownDeadline[] => {
    const [first] = same;
    if (!first) return [];
    const supervisors = same
      .map(supervisorOf)
      .sort((a, b) => order.indexOf(a.tried) - order.indexOf(b.tried) || a.name.localeCompare(b.name));
    const files = same.reduce((sum, step) => sum + step.files.length, 0);
    const ready = supervisors.filter(({ tried }) => tried === "works").length;
    return [
      {
        title: same.length === 1 ? first.title : first.titleFor(howMany(files, "person", "people")),
        due: sayDay(first.due, "full"),
        about: `${first.agreement}. ${inWords(ready, supervisors.length)}`,
        supervisors,
      },
    ];
  });
};
