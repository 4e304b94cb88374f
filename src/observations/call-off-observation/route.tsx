import { defineAct, type ActPage, type Mount } from "../../web/index.ts";
import { TextArea } from "../../web/kit/index.ts";
import { cycleOfObservation } from "../cycle-of-observation.ts";
import { observationPath, observationsPath, ObservationSheet, ownObservationIn } from "../observation-page.tsx";
import type { ObservationParts } from "../parts.ts";
import type { Observation } from "../state.ts";
import { decide, type CallOffObservation } from "./decide.ts";
import { read } from "./form.ts";

export const route = ({ observations }: Pick<ObservationParts, "observations">): Mount =>
  defineAct<CallOffObservation, Observation>({
    name: "call-off-observation",
    path: "/observations/:observation/call-off",
    permission: "observe",
    cycleOf: cycleOfObservation,
    title: () => "Call off an observation",
    show: (request) => ownObservationIn(request, observations),
    read: (typed, _, { id }) => read(typed, id),
    decide,
    labels: { reason: "Why it does not take place" },
    page: (page) => <CallOffPage page={page} />,
    done: (request) => observationsPath(request),
  });

function CallOffPage({ page }: { page: ActPage<Observation> }) {
  const { request, shown, value, error } = page;
  return (
    <ObservationSheet
      page={page}
      observation={shown}
      here="Call it off"
      title="Call off this observation"
      lead={`${request.employee.name} sees that it is called off, and why. Another day is planned as a new observation.`}
      button="Call it off"
      back={{ href: observationPath(request, shown), label: "Back to the observation" }}
    >
      <TextArea
        name="reason"
        label="Why does it not take place?"
        rows={3}
        value={value("reason")}
        error={error("reason")}
      />
    </ObservationSheet>
  );
}
