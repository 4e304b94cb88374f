import { addDays, isUnknown } from "../../calendar/index.ts";
import { capital, sayRole } from "../../wording/index.ts";
import { defineFilePage, type FileRequest, type Mount } from "../../web/index.ts";
import { sayYear } from "../dated.ts";
import { actsInYear } from "./acts.ts";
import { awayIn } from "./away.tsx";
import { YearPage } from "./page.tsx";
import { yearSteps } from "./view-model.ts";

/** "Marisol Quade", "you", "the personnel office". */
const whoIs =
  ({ viewer, employee, supervisor, secondLevel, edition }: FileRequest) =>
  (role: string): string => {
    const person = { employee, supervisor, "second-level": secondLevel }[role];
    if (person) return person.id === viewer.person.id ? "You" : person.name;
    return capital(sayRole(role, edition));
  };

/** One year of a file, step by step, the same for both sides. `?cycle=` names an earlier one. */
export const yearRoute: Mount = defineFilePage({
  path: "/year",
  permission: "see-file",
  looks: () => "the year",
  show: (request) => {
    const { file, app, employee, calendars, today, name, query } = request;
    const cycle = file.cycles.find(({ id }) => id === query.get("cycle")) ?? request.cycle;
    const edition = app.policies().edition(cycle.edition) ?? request.edition;
    const near = addDays(calendars, today, { count: 5, unit: "work-days" }, "after");
    const groups = yearSteps({
      findings: request.findings(),
      cycle,
      edition,
      today,
      horizon: isUnknown(near) ? today : near,
      roles: request.standings.map(({ role }) => role),
      name,
      whoIs: whoIs({ ...request, edition }),
    });
    const path = `/files/${employee.id}`;
    const title = `The year ${sayYear(cycle.schoolYear)}`;
    return {
      title: `${title}, ${employee.name}`,
      current: "people",
      page: (
        <YearPage
          path={path}
          name={employee.name}
          title={title}
          edition={edition}
          today={today}
          groups={groups}
          away={awayIn(request, cycle)}
          acts={cycle.closedOn ? [] : actsInYear(path, edition, cycle, request.may)}
          others={file.cycles
            .filter(({ id }) => id !== cycle.id)
            .map(({ id, schoolYear }) => ({
              label: `The year ${sayYear(schoolYear)}`,
              href: `${path}/year?cycle=${id}`,
            }))}
        />
      ),
    };
  },
});
