import { askedAcknowledgment, focusKey, type FormValues } from "../documents/index.ts";
import type { Role } from "../policy/index.ts";
import { decideRaiseConcern } from "../plans/index.ts";
import {
  decideAcknowledgeDocument,
  decideIssueDocument,
  decideReceiveDocument,
  decideRecordDeclined,
  decideRecordDiscussion,
  decideRespondToDocument,
  type AcknowledgeDocument,
} from "../documents/index.ts";
import { sealed } from "./sealed.ts";
import type { Act } from "./story.ts";
import type { ToldFile } from "./told-file.ts";

/** The supervisor and the employee talk about a concern. */
export const talk =
  (code: string, words: string): Act =>
  async (file) => {
    const { cycle, today } = file;
    await file.does("supervisor", decideRaiseConcern, {
      cycle: cycle.id,
      how: "talk",
      focus: [file.focus(code)],
      words,
      with: ["supervisor", "employee"],
      on: today,
    });
  };

export interface DataForm {
  readonly focus: string;
  readonly problem: string;
  /** Each record with its ISO day. */
  readonly evidence: readonly (readonly [text: string, day: string])[];
  readonly conversation: string;
  readonly expectation: string;
  readonly next: string;
  readonly needsPlan?: boolean;
}

const dataFormValues = (
  file: ToldFile,
  { focus, problem, evidence, conversation, expectation, next, needsPlan }: DataForm,
): FormValues => ({
  focus: { focus: [focusKey(file.focus(focus))] },
  problem: { problem },
  evidence: { evidence: evidence.map(([text, day], at) => ({ id: `r${at + 1}`, text, day })) },
  conversation: { conversation },
  expectation: { expectation },
  "need-for-plan": { need: needsPlan === true ? "yes" : "", next },
});

/** The supervisor issues a Developmental Data Form. */
export const dataForm =
  (form: DataForm): Act =>
  async (file) => {
    const paper = sealed(file, "ddf", "supervisor", dataFormValues(file, form));
    await file.does("supervisor", decideIssueDocument, {
      sealed: paper,
      cycle: file.cycle.id,
      draft: `${paper.document}-draft`,
    });
  };

/** The employee opens the newest document of that type. */
export const receives =
  (type: string): Act =>
  async (file) => {
    const { document, version } = await file.document(type);
    await file.does("employee", decideReceiveDocument, { document: document.id, version: version.issued.body.version });
  };

/** Both talk the newest document of that type over. */
export const discuss =
  (type: string): Act =>
  async (file) => {
    const { document, version } = await file.document(type);
    await file.does("supervisor", decideRecordDiscussion, {
      document: document.id,
      version: version.issued.body.version,
      day: file.today,
      also: [],
    });
  };

const received = "I have received this paper. It does not mean that I agree with it.";

const sentenceFor = async (file: ToldFile, type: string) => {
  const { document, version } = await file.document(type);
  const { edition, cycle } = file;
  const plan = type === "plan" ? (await file.plan()).type : undefined;
  const asked = askedAcknowledgment(edition, { type, ...(plan === undefined ? {} : { plan }) }, "employee", cycle);
  if (!asked) throw new Error(`${edition.id} asks nobody to acknowledge a ${type}`);
  const { hash, version: number } = version.issued.body;
  return {
    document: document.id,
    version: number,
    hash,
    sentence: { words: asked.words ?? received, means: asked.means, rule: asked.rule, edition: edition.id },
  };
};

const answers =
  (answer: AcknowledgeDocument["answer"], type: string, comment: string | undefined): Act =>
  async (file) => {
    const shown = await sentenceFor(file, type);
    await file.does("employee", decideAcknowledgeDocument, {
      ...shown,
      answer,
      ...(comment === undefined ? {} : { comment }),
    });
  };

/** The employee acknowledges the newest document of that type, receiving it if that is not recorded yet. */
export const acknowledges = (type: string, comment?: string): Act => answers("acknowledge", type, comment);

/** The employee declines to acknowledge, and the supervisor records who witnessed it. */
export const declines =
  (type: string, witness: string, comment?: string): Act =>
  async (file) => {
    await answers("decline", type, comment)(file);
    const { document, version, hash, sentence } = await sentenceFor(file, type);
    await file.does("supervisor", decideRecordDeclined, {
      document,
      version,
      hash,
      words: sentence.words,
      day: file.today,
      witness,
      witnessRole: "coworker",
    });
  };

/** The employee files a written response to the newest document of that type. */
export const responds =
  (type: string, response: string, attached: readonly string[] = []): Act =>
  async (file) => {
    const { document } = await file.document(type);
    const values: FormValues = {
      response: { response },
      attached: { attached: attached.map((text, at) => ({ id: `p${at + 1}`, text })) },
    };
    const paper = sealed(file, "response", "employee", values);
    await file.does("employee", decideRespondToDocument, {
      document: document.id,
      sealed: paper,
      draft: `${paper.document}-draft`,
    });
  };

/** The employee begins a response and has not filed it. */
export const beginsResponse =
  (type: string, response: string): Act =>
  async (file) => {
    const { document } = await file.document(type);
    const form = file.form("response");
    const by = file.as("employee");
    const id = `response-of-${file.employee}`;
    const header = {
      id,
      file: file.employee,
      cycle: document.cycle,
      type: "response",
      form: form.id,
      document: file.newId(),
      version: 1,
      answers: document.id,
    };
    file.drafts.set(id, {
      header: { ...header, openedBy: by, openedAt: file.now() },
      entries: [{ kind: "text", number: 1, section: "response", revision: 1, value: { response }, by, at: file.now() }],
    });
  };

export const both: readonly Role[] = ["employee", "supervisor"];
