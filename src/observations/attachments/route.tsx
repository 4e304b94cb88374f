import {
  defineFileAction,
  defineFilePage,
  type Answered,
  type FileRequest,
  type Mount,
  type Posted,
} from "../../web/index.ts";
import { cycleOfObservation } from "../cycle-of-observation.ts";
import { notHere, observationIn, observationPath, ownObservationIn } from "../observation-page.tsx";
import type { ObservationParts } from "../parts.ts";
import { sharedAttachments, type Observation } from "../state.ts";
import { notesPage } from "../write-notes/route.tsx";
import { mostFiles, readFile, type FileFault } from "./read-file.ts";
import { sayFileFault } from "./say-file.ts";

type Parts = Pick<ObservationParts, "observations" | "attachments" | "rubric" | "digest">;

const path = "/observations/:observation/files";
const missing: Answered = { page: <h1>{notHere.instead.title}</h1>, title: notHere.instead.title, status: 404 };

const refused = (request: FileRequest, parts: Parts, observation: Observation, fault: FileFault): Promise<Answered> =>
  notesPage(request, parts, observation, { error: { file: sayFileFault(fault) } });

const keep = async (
  request: FileRequest,
  parts: Parts,
  observation: Observation,
  { files, once }: Posted,
): Promise<Answered> => {
  const { employee, viewer, app } = request;
  const [file] = files.get("file") ?? [];
  if (!file) return refused(request, parts, observation, { key: "empty", named: "" });
  const present = (await parts.attachments.of(employee.id, observation.id)).filter(
    ({ putAwayAt }) => putAwayAt === undefined,
  );
  if (present.length >= mostFiles) return refused(request, parts, observation, { key: "too-many", named: "" });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readFile(file.name, bytes);
  if (!read.ok) return refused(request, parts, observation, read.fault);
  const { name, type } = read;
  await parts.attachments.keep(
    {
      id: `file-${once}`,
      file: employee.id,
      observation: observation.id,
      name,
      type,
      size: bytes.length,
      hash: parts.digest(bytes),
      by: viewer.person.id,
      at: app.now(),
    },
    bytes,
  );
  return { go: `${observationPath(request, observation)}/notes` };
};

/** Who may have the bytes: the observer, and once it is shared whoever may see the observation. Each look is written down. */
const send = async (request: FileRequest, parts: Parts): Promise<Answered> => {
  const { employee, viewer, params, standing, app } = request;
  const observation = await observationIn(request, parts.observations);
  if (!observation) return missing;
  const id = params["attachment"] ?? "";
  const found = (await parts.attachments.of(employee.id, observation.id)).find((one) => one.id === id);
  const isOpen =
    observation.observer === viewer.person.id ||
    sharedAttachments(observation).some(({ attachment }) => attachment === id);
  const bytes = found && isOpen ? await parts.attachments.bytes(employee.id, observation.id, id) : undefined;
  if (!found || !bytes) return missing;
  if (viewer.person.id !== employee.id)
    await app.views.record({
      file: employee.id,
      person: viewer.person.id,
      as: standing.role,
      what: `a file of an observation: ${found.name}`,
      at: app.now(),
    });
  return { send: { body: bytes, type: found.type, name: found.name } };
};

/** Files of an observation: kept, handed out as something to save, and put away. */
export const routes = (parts: Parts): readonly Mount[] => [
  defineFileAction({
    path,
    permission: "observe",
    cycleOf: cycleOfObservation,
    handle: async (request, posted) => {
      const observation = await ownObservationIn(request, parts.observations);
      return "instead" in observation ? missing : keep(request, parts, observation, posted);
    },
  }),
  defineFileAction({
    path: `${path}/:attachment/put-away`,
    permission: "observe",
    cycleOf: cycleOfObservation,
    handle: async (request) => {
      const observation = await ownObservationIn(request, parts.observations);
      if ("instead" in observation) return missing;
      const { employee, params, app } = request;
      await parts.attachments.putAway(employee.id, observation.id, params["attachment"] ?? "", app.now());
      return { go: `${observationPath(request, observation)}/notes` };
    },
  }),
  defineFilePage({
    path: `${path}/:attachment`,
    permission: "see-observation",
    cycleOf: cycleOfObservation,
    show: (request) => send(request, parts),
  }),
];
