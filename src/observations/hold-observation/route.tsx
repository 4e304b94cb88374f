import { defineAct, type Mount } from "../../web/index.ts";
import { notesFrom } from "../notes/read-notes.ts";
import { observationPath, ownObservationIn } from "../observation-page.tsx";
import { cycleOfObservation } from "../cycle-of-observation.ts";
import type { ObservationParts } from "../parts.ts";
import { clockTime } from "../say-note-time.ts";
import type { Observation } from "../state.ts";
import { decide, type HoldObservation } from "./decide.ts";
import { read } from "./form.ts";
import { HoldObservationPage } from "./page.tsx";

interface Shown extends Observation {
  /** From the first note to the last, as a first answer. */
  readonly span: { readonly from: string; readonly to: string };
}

export const route = ({ observations }: Pick<ObservationParts, "observations">): Mount =>
  defineAct<HoldObservation, Shown>({
    name: "hold-observation",
    path: "/observations/:observation/hold",
    permission: "observe",
    cycleOf: cycleOfObservation,
    title: () => "Record an observation",
    show: async (request) => {
      const found = await ownObservationIn(request, observations);
      if ("instead" in found) return found;
      const notes = notesFrom(await observations.entries({ file: request.employee.id, observation: found.id }));
      const [first] = notes;
      const span = { from: found.at || clockTime(first?.at), to: clockTime(notes.at(-1)?.at) };
      return { ...found, span: span.to > span.from ? span : { ...span, to: "" } };
    },
    start: ({ today }, { formal, on, setting, span }) => ({
      kind: formal ? "formal" : "informal",
      on: on && Temporal.PlainDate.compare(on, today) <= 0 ? on.toString() : today.toString(),
      from: span.from,
      to: span.to,
      setting,
    }),
    read: (typed, { today }, shown) => read(typed, shown, today),
    decide,
    labels: {
      kind: "Which kind",
      on: "The day it was held",
      from: "When it began",
      to: "When it ended",
      setting: "Class, place or work",
      "late-reason": "Why it is entered later",
    },
    page: (page) => <HoldObservationPage page={page} />,
    done: (request, _, { observation }) => `${observationPath(request, { id: observation })}?done=held`,
  });
