import { defineAct, type Mount } from "../../web/index.ts";
import { certificatesOf } from "../certificates.ts";
import { developmentPath } from "../own-plan.tsx";
import { developmentOf } from "../state.ts";
import { decide, type RecordCoursework } from "./decide.ts";
import { read } from "./form.ts";
import { RecordCourseworkPage, type CourseworkShown } from "./page.tsx";

export const route: Mount = defineAct<RecordCoursework, CourseworkShown>({
  name: "record-coursework",
  path: "/development/coursework",
  permission: "record-coursework",
  title: () => "Record coursework",
  show: ({ file, employee }) => ({
    certificates: certificatesOf(developmentOf(file), employee)
      .filter(({ replaced }) => !replaced)
      .map(({ name }) => name),
  }),
  start: (_, { certificates: [first, ...more] }) =>
    first !== undefined && more.length === 0 ? { certificate: first } : {},
  read: (typed, { cycle, today }, { certificates }) => read(typed, { cycle: cycle.id, today, certificates }),
  decide,
  labels: {
    course: "Course",
    institution: "Where you took it",
    credits: "Credits",
    on: "The day you completed it",
    certificate: "Which certificate it counts toward",
  },
  page: (page) => <RecordCourseworkPage page={page} />,
  done: (request) => `${developmentPath(request)}?done=coursework`,
});
