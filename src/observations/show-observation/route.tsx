import { defineFilePage, type Mount } from "../../web/index.ts";
import { documentsOf } from "../../documents/index.ts";
import { cycleOfObservation } from "../cycle-of-observation.ts";
import { kindOf, notHere, observationIn } from "../observation-page.tsx";
import type { ObservationParts } from "../parts.ts";
import { reportOf } from "../write-report/report-draft.ts";
import { ObservationPage } from "./page.tsx";

/** One observation: where it stands, what comes next, what was shared of it. */
export const route = ({ observations, attachments }: Pick<ObservationParts, "observations" | "attachments">): Mount =>
  defineFilePage({
    path: "/observations/:observation",
    permission: "see-observation",
    cycleOf: cycleOfObservation,
    looks: () => "an observation",
    show: async (request) => {
      const observation = await observationIn(request, observations);
      if (!observation)
        return {
          title: notHere.instead.title,
          status: 404,
          page: (
            <>
              <h1>{notHere.instead.title}</h1>
              <p>{notHere.instead.text}</p>
            </>
          ),
        };
      return {
        title: `${kindOf(observation)}: ${request.employee.name}`,
        current: "people",
        page: (
          <ObservationPage
            request={request}
            observation={observation}
            report={documentsOf(request.file.events).get(reportOf(observation))}
            attachments={await attachments.of(request.employee.id, observation.id)}
          />
        ),
      };
    },
  });
