import { sayFieldError } from "../../wording/index.ts";
import { defineFileAction, defineFilePage, type Answered, type FileRequest, type Mount } from "../../web/index.ts";
import { cycleOfObservation } from "../cycle-of-observation.ts";
import { longestNote } from "../notes/entry.ts";
import { readEntries } from "../notes/read-entries.ts";
import { notesFrom } from "../notes/read-notes.ts";
import { notHere, ownObservationIn } from "../observation-page.tsx";
import type { ObservationParts } from "../parts.ts";
import type { Observation } from "../state.ts";
import { notesState } from "./notes-state.tsx";
import { WriteNotesPage, type WriteNotesProps } from "./page.tsx";
import { typedEntries } from "./typed-entries.ts";

type Parts = Pick<ObservationParts, "observations" | "attachments" | "rubric">;
type Own = { readonly ok: true; readonly observation: Observation } | { readonly ok: false; readonly answer: Answered };

const address = {
  path: "/observations/:observation/notes",
  permission: "observe",
  cycleOf: cycleOfObservation,
} as const;

const own = async (request: FileRequest, parts: Parts): Promise<Own> => {
  const found = await ownObservationIn(request, parts.observations);
  if (!("instead" in found) && found.calledOff === undefined) return { ok: true, observation: found };
  const { title, text } = "instead" in found ? found.instead : notHere.instead;
  return {
    ok: false,
    answer: {
      title,
      status: 404,
      page: (
        <>
          <h1>{title}</h1>
          <p>{text}</p>
        </>
      ),
    },
  };
};

const stateOf = async (request: FileRequest, parts: Parts, observation: Observation) =>
  notesState(
    request,
    observation,
    await parts.observations.entries({ file: request.employee.id, observation: observation.id }),
    parts.rubric(request.edition),
  );

/** The page of notes; also what another act of the page (a file) comes back to with something to put right. */
export const notesPage = async (
  request: FileRequest,
  parts: Parts,
  observation: Observation,
  wrong: Partial<Pick<WriteNotesProps, "typed" | "error" | "open">> = {},
): Promise<Answered> => ({
  title: `Notes: ${request.employee.name}`,
  current: "people",
  ...(wrong.error ? { status: 422, hasErrors: true } : {}),
  page: (
    <WriteNotesPage
      request={request}
      observation={observation}
      state={await stateOf(request, parts, observation)}
      attachments={await parts.attachments.of(request.employee.id, observation.id)}
      open={wrong.open ?? request.query.get("note") ?? undefined}
      typed={wrong.typed ?? ""}
      error={wrong.error ?? {}}
    />
  ),
});

/** What the page's script sent: entries made on a device, perhaps long ago. Those known already are passed over. */
const answerDevice = async (
  request: FileRequest,
  parts: Parts,
  observation: Observation,
  json: string,
): Promise<Answered> => {
  const entries = readEntries(json);
  if (!entries) return { json: { words: "These notes could not be read." }, status: 422 };
  const of = { file: request.employee.id, observation: observation.id };
  await parts.observations.add(of, entries, request.viewer.person.id, request.app.now());
  return { json: await stateOf(request, parts, observation), status: 200 };
};

/** Writing notes, with scripts and without; saving them; and reading their state anew. Only their observer gets here. */
export const routes = (parts: Parts): readonly Mount[] => [
  defineFilePage({
    ...address,
    show: async (request) => {
      const found = await own(request, parts);
      return found.ok ? notesPage(request, parts, found.observation) : found.answer;
    },
  }),
  defineFilePage({
    ...address,
    path: `${address.path}/state`,
    show: async (request) => {
      const found = await own(request, parts);
      return found.ok
        ? { json: await stateOf(request, parts, found.observation), status: 200 }
        : { json: { words: "This observation is not here." }, status: 422 };
    },
  }),
  defineFileAction({
    ...address,
    handle: async (request, { typed, once }, wantsJson) => {
      const found = await own(request, parts);
      if (!found.ok) return found.answer;
      const { observation } = found;
      const sent = typed.get("entries")?.[0];
      if (wantsJson && sent !== undefined) return answerDevice(request, parts, observation, sent);
      const of = { file: request.employee.id, observation: observation.id };
      const { employee, app, viewer } = request;
      const written = typedEntries({
        typed,
        once,
        at: app.now(),
        notes: notesFrom(await parts.observations.entries(of)),
        matters: (await stateOf(request, parts, observation)).matters.map(({ key }) => key),
      });
      if (written.ok) {
        await parts.observations.add(of, written.entries, viewer.person.id, app.now());
        return { go: `/files/${employee.id}/observations/${observation.id}/notes#note-${written.note}` };
      }
      const said = sayFieldError(
        written.why === "too-long" ? { key: "too-long", with: { max: longestNote } } : { key: "missing" },
        "The note",
      );
      const text = typed.get("text")?.[0] ?? "";
      const note = typed.get("note")?.[0];
      return notesPage(request, parts, observation, {
        ...(note === undefined
          ? { typed: text, error: { new: said } }
          : { open: note, typed: text, error: { open: said } }),
      });
    },
  }),
];
