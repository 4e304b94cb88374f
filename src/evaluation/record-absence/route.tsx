import { defineAct, type Mount } from "../../web/index.ts";
import { absencesOf } from "../absences.ts";
import { decide, type RecordAbsence } from "./decide.ts";
import { labels, read } from "./form.ts";
import { RecordAbsencePage, type AbsenceShown } from "./page.tsx";

export const route: Mount = defineAct<RecordAbsence, AbsenceShown>({
  name: "record-absence",
  path: "/absence",
  permission: "record-absence",
  title: () => "Record an absence",
  show: ({ file }) => ({ absences: absencesOf(file.events) }),
  start: ({ today }) => ({ start: today.toString() }),
  read: (typed, { cycle }) => read(typed, cycle.id),
  decide,
  labels,
  page: (page) => <RecordAbsencePage page={page} />,
  done: (request) => `/files/${request.employee.id}/year`,
});
