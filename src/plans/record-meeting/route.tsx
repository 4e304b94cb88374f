import { defineAct, type Mount } from "../../web/index.ts";
import { actFindings } from "../act-findings.tsx";
import { cycleOfPlan, planFor, planPath } from "../plan-page.tsx";
import { decide, type RecordMeeting } from "./decide.ts";
import { read } from "./form.ts";
import { RecordMeetingPage, type MeetingShown } from "./page.tsx";

export const route: Mount = defineAct<RecordMeeting, MeetingShown>({
  name: "record-meeting",
  path: "/plans/:plan/meeting",
  permission: "record-meeting",
  cycleOf: cycleOfPlan,
  title: () => "Record that you met",
  show: (request) => {
    const found = planFor(request, ["writing", "sent", "running"], "Meetings about it are on record.");
    if ("instead" in found) return found;
    const clauses = actFindings(request, found.plan, "plan-issued").filter(
      ({ kind, asks }) => kind === "gate" && JSON.stringify(asks.with).includes("plan-writing"),
    );
    return { plan: found.plan, clauses };
  },
  start: ({ today }) => ({ on: today.toString() }),
  read: (typed, { today }, { plan }) => read(typed, plan, today),
  decide,
  labels: {
    on: "The day",
    "late-reason": "Why it is entered later",
    also: "Who else took part",
    words: "What you worked on",
    meeting: "What it was for",
  },
  page: (page) => <RecordMeetingPage page={page} />,
  done: (request, _, { plan }) => planPath(request, { id: plan }),
});
