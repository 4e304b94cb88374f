import { assignedForm, decideIssueDocument, documentsOf } from "../../documents/index.ts";
import {
  DraftPreview,
  oneSidedDraft,
  sealForChecking,
  type OneSidedDraft,
  type Sealed,
} from "../../documents/pages.ts";
import {
  defineAct,
  defineFileAction,
  defineFilePage,
  type ActPage,
  type FileRequest,
  type Mount,
} from "../../web/index.ts";
import { Acts, Button, Form, Head, LinkButton, Stack } from "../../web/kit/index.ts";
import { cycleOfObservation } from "../cycle-of-observation.ts";
import { ObservationCrumbs, observationPath, ownObservationIn } from "../observation-page.tsx";
import type { ObservationParts } from "../parts.ts";
import type { Observation } from "../state.ts";
import { reportDraftOf, reportOf } from "./report-draft.ts";

const path = "/observations/:observation/report";

/** The draft is its observer's own until it is issued. */
const reportDraft: OneSidedDraft = {
  path: `${path}/:draft`,
  permission: "observe",
  isMine: ({ id, openedBy }, { params, viewer }) =>
    id === reportDraftOf({ id: params["observation"] ?? "" }) && openedBy.person === viewer.person.id,
  close: "issue",
  lead: (request, form) => form.lead ?? `For ${request.employee.name}. Nothing here counts until you issue it.`,
};

const draftPath = (request: FileRequest, observation: Observation): string =>
  `${observationPath(request, observation)}/report/${reportDraftOf(observation)}`;

/** Opens the draft once; opening it twice is the same as once. */
const begin = async (request: FileRequest, parts: ObservationParts, observation: Observation): Promise<boolean> => {
  const { employee, cycle, edition, actor: openedBy, app, today } = request;
  const form = assignedForm(parts.forms(), "observation-report", { edition, cycle }, today);
  if (!form) return false;
  await parts.drafts.create({
    id: reportDraftOf(observation),
    file: employee.id,
    cycle: cycle.id,
    type: "observation-report",
    form: form.id,
    document: reportOf(observation),
    version: 1,
    openedBy,
    openedAt: app.now(),
  });
  return true;
};

/** The written report of an observation: begun, written from its notes by reference, and issued. */
export const routes = (parts: ObservationParts): readonly Mount[] => [
  defineFilePage({
    path,
    permission: "observe",
    cycleOf: cycleOfObservation,
    show: async (request) => {
      const observation = await ownObservationIn(request, parts.observations);
      if ("instead" in observation || !observation.held)
        return { go: observationPath(request, { id: request.params["observation"] ?? "" }) };
      if (documentsOf(request.file.events).has(reportOf(observation)))
        return { go: `/files/${request.employee.id}/documents/${reportOf(observation)}` };
      const draft = await parts.drafts.load(reportDraftOf(observation));
      if (draft && draft.header.closed === undefined) return { go: draftPath(request, observation) };
      return {
        title: "Write the observation report",
        current: "people",
        page: <BeginPage request={request} observation={observation} />,
      };
    },
  }),
  defineFileAction({
    path,
    permission: "observe",
    cycleOf: cycleOfObservation,
    handle: async (request) => {
      const observation = await ownObservationIn(request, parts.observations);
      if ("instead" in observation || !observation.held || !(await begin(request, parts, observation)))
        return { go: observationPath(request, { id: request.params["observation"] ?? "" }) };
      return { go: draftPath(request, observation) };
    },
  }),
  ...oneSidedDraft(parts, reportDraft),
  defineAct<Parameters<typeof decideIssueDocument>[1], Sealed>({
    name: "issue-observation-report",
    path: `${path}/:draft/issue`,
    permission: "observe",
    cycleOf: cycleOfObservation,
    labels: {},
    title: (_, { form }) => `Check before issuing: ${form.title}`,
    show: (request) => sealForChecking(parts, request, reportDraft),
    read: (_, { cycle, params }, { sealed, draft }) => ({
      ok: true,
      input: {
        sealed: { ...sealed, observation: params["observation"] ?? "" },
        cycle: cycle.id,
        draft: draft.header.id,
      },
    }),
    decide: decideIssueDocument,
    page: (act) => <IssuePage {...act} />,
    done: (request, _, { sealed }) => `/files/${request.employee.id}/documents/${sealed.document}?done=issued`,
    closesDraft: ({ draft }) => draft,
  }),
];

function BeginPage({ request, observation }: { readonly request: FileRequest; readonly observation: Observation }) {
  const { employee, viewer, app } = request;
  return (
    <>
      <ObservationCrumbs request={request} observation={observation} here="Report" />
      <Head
        title="Write the observation report"
        lead={`You choose from your notes; they stand in the report word for word. ${employee.name} reads it when you issue it.`}
      />
      <Form
        action={`${observationPath(request, observation)}/report`}
        hidden={{ csrf: viewer.session.csrf, once: app.newId(), revision: "0" }}
      >
        <Acts>
          <Button>Begin the report</Button>
          <LinkButton kind="plain" href={observationPath(request, observation)}>
            Back to the observation
          </LinkButton>
        </Acts>
      </Form>
    </>
  );
}

function IssuePage({ shown, request, action, hidden, more }: ActPage<Sealed>) {
  return (
    <Stack space="l">
      <Head
        title="Check it before it is issued"
        lead={`This is what ${request.employee.name} will read. Once issued its words are closed; the notes in it are given with it.`}
      />
      <DraftPreview request={request} sealed={shown} />
      <Form action={action} hidden={hidden}>
        {more}
        <Acts>
          <Button>Issue: {shown.form.title}</Button>
          <LinkButton kind="second" href={shown.back}>
            Change something
          </LinkButton>
        </Acts>
      </Form>
    </Stack>
  );
}
