import { assessFile } from "../../casefile/index.ts";
import { explainCovering, type Edition, type Finding } from "../../policy/index.ts";
import { defineAct, type FileRequest, type Mount } from "../../web/index.ts";
import { decide, type RepinCycle } from "./decide.ts";
import { read } from "./form.ts";
import { RepinCyclePage, type RepinShown } from "./page.tsx";
import { whatChanges } from "./what-changes.ts";

/** The findings of this year as they would be under the other edition. */
const under = ({ app, file, cycle, calendars, today }: FileRequest, edition: Edition): readonly Finding[] => {
  const cycles = file.cycles.map((each) => (each.id === cycle.id ? { ...each, edition: edition.id } : each));
  return assessFile({ file: { ...file, cycles }, library: app.policies(), calendars, today });
};

const ofYear = (findings: readonly Finding[], { cycle }: FileRequest): readonly Finding[] =>
  findings.filter(({ occasion }) => occasion.cycle === cycle.id);

const coversSomebody = ({ covers }: Edition): boolean => Object.values(covers).some((values) => values.length > 0);

const show = (request: FileRequest): RepinShown => {
  const { app, cycle, today } = request;
  const { candidates, notInForce } = explainCovering(app.policies(), cycle.person, cycle.schoolYear, today);
  const covering = new Set(
    [...candidates, ...notInForce].flatMap(({ edition, covers }) => (covers ? [edition.policy] : [])),
  );
  const editions = app
    .policies()
    .all()
    .filter((edition) => edition.id !== cycle.edition && coversSomebody(edition))
    .map((edition) => ({ edition, covers: covering.has(edition.policy) }))
    .toSorted((a, b) => Number(b.covers) - Number(a.covers));
  return {
    editions,
    changes: (edition) => whatChanges(ofYear(request.findings(), request), ofYear(under(request, edition), request)),
  };
};

export const route: Mount = defineAct<RepinCycle, RepinShown>({
  name: "repin-cycle",
  path: "/agreement",
  permission: "repin-cycle",
  title: () => "Move the year to another edition",
  show: (request) =>
    request.cycle.closedOn
      ? {
          instead: {
            title: "This year is closed",
            text: "A closed year keeps the agreement it was held under.",
            href: `/files/${request.employee.id}`,
            label: "Back to the file",
          },
        }
      : show(request),
  read: (typed, { cycle }, { editions }) =>
    read(
      typed,
      cycle.id,
      editions.map(({ edition }) => edition.id),
    ),
  decide,
  labels: { edition: "Which agreement", reason: "Why it is moved" },
  page: (page) => <RepinCyclePage page={page} />,
  done: (request) => `/files/${request.employee.id}`,
});
