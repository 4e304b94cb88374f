import { defineAct, type Mount } from "../../web/index.ts";
import { cycleOfObservation } from "../cycle-of-observation.ts";
import { findEvidence } from "../evidence.ts";
import { observationPath, ownObservationIn } from "../observation-page.tsx";
import type { ObservationParts } from "../parts.ts";
import { decide, type HoldObservationConference } from "./decide.ts";
import { read } from "./form.ts";
import { HoldObservationConferencePage, type ConferenceShown } from "./page.tsx";

export const route = (parts: Pick<ObservationParts, "observations" | "rubric">): Mount =>
  defineAct<HoldObservationConference, ConferenceShown>({
    name: "hold-observation-conference",
    path: "/observations/:observation/conference",
    permission: "observe",
    cycleOf: cycleOfObservation,
    title: () => "Record a conference about an observation",
    show: async (request) => {
      const observation = await ownObservationIn(request, parts.observations);
      if ("instead" in observation) return observation;
      const { file, viewer, edition } = request;
      const all = await findEvidence(parts)({ file, person: viewer.person.id, edition });
      return { observation, evidence: all.filter((choice) => choice.observation === observation.id) };
    },
    start: ({ today }, { observation }) => ({
      on: today.toString(),
      meeting: observation.held ? "post-observation" : "pre-observation",
    }),
    read: (typed, { today, actor }, { observation, evidence }) =>
      read(typed, { observation: observation.id, today, as: actor.role, evidence }),
    decide,
    labels: {
      meeting: "Which conference",
      on: "The day it was held",
      "late-reason": "Why it is entered later",
      words: "What was discussed",
      evidence: "Which notes you talked over",
    },
    page: (page) => <HoldObservationConferencePage page={page} />,
    done: (request, _, { observation }) => `${observationPath(request, { id: observation })}?done=conference`,
  });
