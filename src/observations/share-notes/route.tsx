import { defineAct, type ActPage, type Mount } from "../../web/index.ts";
import { Checkboxes, Panel } from "../../web/kit/index.ts";
import { saySize } from "../attachments/say-file.ts";
import { cycleOfObservation } from "../cycle-of-observation.ts";
import { observationPath, ObservationSheet, ownObservationIn } from "../observation-page.tsx";
import { sayTimeOfDay } from "../say-time-of-day.ts";
import type { ObservationParts } from "../parts.ts";
import { clockTime } from "../say-note-time.ts";
import type { Observation } from "../state.ts";
import { decide, type ShareNotes } from "./decide.ts";
import { read, type Shareable } from "./form.ts";
import { shareableFrom } from "./shareable.ts";

interface Shown {
  readonly observation: Observation;
  readonly shareable: Shareable;
}

export const route = (parts: Pick<ObservationParts, "observations" | "attachments" | "rubric">): Mount =>
  defineAct<ShareNotes, Shown>({
    name: "share-notes",
    path: "/observations/:observation/share",
    permission: "observe",
    cycleOf: cycleOfObservation,
    title: () => "Share your notes",
    show: async (request) => {
      const observation = await ownObservationIn(request, parts.observations);
      if ("instead" in observation) return observation;
      const file = request.employee.id;
      const entries = await parts.observations.entries({ file, observation: observation.id });
      const attachments = await parts.attachments.of(file, observation.id);
      return {
        observation,
        shareable: shareableFrom(observation.id, entries, attachments, parts.rubric(request.edition)),
      };
    },
    read: (typed, _, { shareable }) => read(typed, shareable),
    decide,
    labels: { note: "Which notes", file: "Which files" },
    page: (page) => <ShareNotesPage page={page} />,
    done: (request, _, { observation }) => `${observationPath(request, { id: observation })}?done=shared`,
  });

function ShareNotesPage({ page }: { page: ActPage<Shown> }) {
  const { request, shown, values, error } = page;
  const { observation, shareable } = shown;
  const typed = values("note").length + values("file").length > 0;
  return (
    <ObservationSheet
      page={page}
      observation={observation}
      here="Share notes"
      title={`Share your notes with ${request.employee.name}`}
      lead="They are given word for word, with their times. What is shared stays as it is; what you change later is shared anew."
      button="Share these notes"
      back={{ href: observationPath(request, observation), label: "Back to the observation" }}
      aside={
        <Panel heading="What is kept">
          <p class="small">
            The words go into the file’s record. Of each file its fingerprint goes there, so that everyone can check
            that it is the same one.
          </p>
        </Panel>
      }
    >
      <Checkboxes
        name="note"
        label="Which notes?"
        hint={shareable.notes.length === 0 ? "Nothing is written yet." : undefined}
        error={error("note")}
        values={typed ? values("note") : shareable.notes.map(({ note }) => note)}
        options={shareable.notes.map(({ note, at, text, tags }) => ({
          value: note,
          label: (
            <>
              <b class="nb">{sayTimeOfDay(clockTime(at))}</b> {text}
            </>
          ),
          hint: [
            ...tags.map(({ focus, words }) => `${focus.code} ${focus.title}${words === "" ? "" : `: “${words}”`}`),
            ...(shareable.unsettled.includes(note) ? ["Has two texts: choose between them first."] : []),
          ].join("; "),
        }))}
      />
      {shareable.attachments.length === 0 ? null : (
        <Checkboxes
          name="file"
          label="Which files?"
          error={error("file")}
          values={typed ? values("file") : shareable.attachments.map(({ attachment }) => attachment)}
          options={shareable.attachments.map(({ attachment, name, size }) => ({
            value: attachment,
            label: name,
            hint: saySize(size),
          }))}
        />
      )}
    </ObservationSheet>
  );
}
