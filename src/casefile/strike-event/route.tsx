import { defineAct, type Mount } from "../../web/index.ts";
import { decide, type StrikeEvent } from "./decide.ts";
import { read } from "./form.ts";
import { StrikeEventPage, type StrikeShown } from "./page.tsx";

export const route: Mount = defineAct<StrikeEvent, StrikeShown>({
  name: "strike-event",
  path: "/entries/:entry/strike",
  permission: "strike-event",
  title: () => "Strike an entry",
  show: (request) => {
    const event = request.file.events.find(({ id }) => id === request.params["entry"]);
    if (!event)
      return {
        instead: {
          title: "This entry is not in the file",
          text: "It may have been struck already; the daybook shows struck entries with their reason.",
          missing: true,
        },
      };
    return { event, words: request.app.describe(event, request.edition, request.name) };
  },
  read: (typed, _, { event }) => read(typed, event.id),
  decide,
  labels: { reason: "Why it is struck" },
  page: (page) => <StrikeEventPage page={page} />,
  done: (request) => `/files/${request.employee.id}`,
});
