import { defineAct, type Mount } from "../../web/index.ts";
import { cycleOfObservation } from "../cycle-of-observation.ts";
import { observationPath, ownObservationIn } from "../observation-page.tsx";
import type { ObservationParts } from "../parts.ts";
import type { Observation } from "../state.ts";
import { decide, type HoldObservationConference } from "./decide.ts";
import { read } from "./form.ts";
import { HoldObservationConferencePage } from "./page.tsx";

export const route = ({ observations }: Pick<ObservationParts, "observations">): Mount =>
  defineAct<HoldObservationConference, Observation>({
    name: "hold-observation-conference",
    path: "/observations/:observation/conference",
    permission: "observe",
    cycleOf: cycleOfObservation,
    title: () => "Record a conference about an observation",
    show: (request) => ownObservationIn(request, observations),
    start: ({ today }, { held }) => ({
      on: today.toString(),
      meeting: held ? "post-observation" : "pre-observation",
    }),
    read: (typed, { today, actor }, { id }) => read(typed, { observation: id, today, as: actor.role }),
    decide,
    labels: {
      meeting: "Which conference",
      on: "The day it was held",
      "late-reason": "Why it is entered later",
      words: "What was discussed",
    },
    page: (page) => <HoldObservationConferencePage page={page} />,
    done: (request, _, { observation }) => `${observationPath(request, { id: observation })}?done=conference`,
  });
