import { defineAct, type Mount } from "../../web/index.ts";
import { decide, type HoldConference } from "./decide.ts";
import { read } from "./form.ts";
import { HoldConferencePage } from "./page.tsx";

export const route: Mount = defineAct<HoldConference, undefined>({
  name: "hold-conference",
  path: "/conference",
  permission: "hold-conference",
  title: () => "Record a conference",
  show: () => undefined,
  start: ({ today }) => ({ on: today.toString(), meeting: "planning" }),
  read: (typed, { cycle, today }) => read(typed, { cycle: cycle.id, today }),
  decide,
  labels: {
    meeting: "Which conference",
    on: "The day it was held",
    "late-reason": "Why it is entered later",
    words: "What was discussed",
  },
  page: (page) => <HoldConferencePage page={page} />,
  done: (request) => `/files/${request.employee.id}`,
});
