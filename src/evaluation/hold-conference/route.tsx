import { defineAct, type Mount } from "../../web/index.ts";
import { decide, type HoldConference } from "./decide.ts";
import { labels, read } from "./form.ts";
import { HoldConferencePage } from "./page.tsx";
import { conferenceShown, waitedFor, type ConferenceShown } from "./shown.tsx";

export const route: Mount = defineAct<HoldConference, ConferenceShown>({
  name: "hold-conference",
  path: "/conference",
  permission: "hold-conference",
  title: () => "Record a conference",
  show: conferenceShown,
  start: ({ today }, { offered }) => ({ on: today.toString(), meeting: waitedFor(offered) }),
  read: (typed, { cycle, today }, { offered, papers }) =>
    read(typed, { cycle: cycle.id, today, meetings: offered.map(({ value }) => value), papers }),
  decide,
  labels,
  page: (page) => <HoldConferencePage page={page} />,
  done: (request) => `/files/${request.employee.id}`,
});
