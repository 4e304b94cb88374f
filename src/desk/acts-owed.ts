import type { Edition, Finding, Message } from "../policy/index.ts";
import { noticeName } from "../evaluation/index.ts";
import { text } from "./message-text.ts";
import { documentName, meetingName, partName, planType } from "../wording/index.ts";

/** One finding put as a step: what to do, and the page under the file where it is done. */
export interface ActOwed {
  /** `whom`: "Corinne Abara", "you", "nine people". */
  readonly title: (whom: string) => string;
  /** Under `/files/:employee`; undefined where no page does it yet. */
  readonly path?: string;
}

interface About {
  readonly finding: Finding;
  readonly edition: Edition;
  /** What is asked, e.g. `{ fact: "conference-held", meeting: "planning" }`. */
  readonly act: Readonly<Record<string, unknown>>;
  /** The plan's name: "PIP". */
  readonly plan: string;
  /** ", benchmark 1", or nothing. */
  readonly part: string;
  /** Address of the finding's plan and of its document. */
  readonly planPath: string;
  readonly documentPath: string;
  readonly partId: string;
}

type Row = readonly [when: (about: About) => boolean, act: (about: About) => ActOwed];

const of = (whom: string): string => (whom === "you" ? "your" : `${whom}’s`);

/** A paper as it is called here; a plan by its type's name. */
const paperName = ({ asks, occasion }: Finding, edition: Edition): string => {
  const document = text(asks.with["document"]);
  const type = occasion.about["plan"];
  return document === "plan" && typeof type === "string" ? planType(type, edition) : documentName(document, edition);
};
const asksFor =
  (fact: string, more: Readonly<Record<string, string>> = {}) =>
  ({ act }: About): boolean =>
    act["fact"] === fact && Object.entries(more).every(([key, value]) => act[key] === value);
const asks =
  (key: string, more: Readonly<Record<string, string>> = {}) =>
  ({ finding }: About): boolean =>
    finding.asks.key === key && Object.entries(more).every(([name, value]) => finding.asks.with[name] === value);

/** Which act answers which finding, and where it is done. The first row that fits is taken. */
const table: readonly Row[] = [
  [
    asksFor("conference-held", { meeting: "plan-review" }),
    ({ part, planPath, partId }) => ({
      title: (whom) => `Hold the review meeting with ${whom}${part}`,
      path: `${planPath}/review?benchmark=${partId}`,
    }),
  ],
  [
    (about) =>
      ["pre-observation", "post-observation"].some((meeting) => asksFor("conference-held", { meeting })(about)),
    ({ act, edition }) => ({
      title: (whom) => `Hold the ${meetingName(String(act["meeting"]), edition)} with ${whom}`,
      path: "/observations",
    }),
  ],
  [asksFor("observation-held"), () => ({ title: (whom) => `Observe ${whom}`, path: "/observations" })],
  [
    asksFor("document-issued", { document: "observation-report" }),
    ({ edition }) => ({
      title: (whom) => `Give ${whom} the ${documentName("observation-report", edition)}`,
      path: "/observations",
    }),
  ],
  [
    asksFor("conference-held"),
    ({ act, edition }) => ({
      title: (whom) => `Hold the ${meetingName(String(act["meeting"]), edition)} with ${whom}`,
      path: `/conference?meeting=${String(act["meeting"])}`,
    }),
  ],
  [
    asksFor("plan-closed"),
    ({ plan, planPath }) => ({
      title: (whom) => `Record the outcome of ${of(whom)} ${plan}`,
      path: `${planPath}/conclude`,
    }),
  ],
  [
    asksFor("support-given"),
    ({ part, planPath, partId }) => ({
      title: (whom) => `Give the support promised to ${whom}${part}`,
      path: `${planPath}/support?strategy=${partId}`,
    }),
  ],
  [
    asksFor("document-issued", { document: "summative" }),
    ({ edition }) => ({
      title: (whom) => `Give ${whom} the ${documentName("summative", edition)}`,
      path: "/summative",
    }),
  ],
  [
    asksFor("document-issued", { document: "mid-year" }),
    ({ edition }) => ({
      title: (whom) => `Give ${whom} the ${documentName("mid-year", edition)}`,
      path: "/mid-year",
    }),
  ],
  [
    asksFor("request-answered"),
    ({ act, edition }) => {
      const notice = String(act["ask"]);
      const [says, where] = [act["by"]].flat().includes("second-level") ? ["Review", "review"] : ["Answer", "answer"];
      return {
        title: (whom) => `${says} the proposal of a ${noticeName(notice, edition)} for ${whom}`,
        path: `/notices/${notice}/${where}`,
      };
    },
  ],
  [
    asksFor("notice-given"),
    ({ act, edition }) => ({
      title: (whom) => `Give ${whom} the ${noticeName(String(act["notice"]), edition)}`,
      path: `/notices/${String(act["notice"])}`,
    }),
  ],
  [
    asksFor("document-issued", { document: "development-plan" }),
    ({ edition }) => ({
      title: (whom) => `Write ${of(whom)} ${documentName("development-plan", edition)}`,
      path: "/development/write",
    }),
  ],
  [
    asksFor("document-issued"),
    ({ act, edition }) => ({
      title: (whom) => `Write ${whom === "you" ? "your" : "the"} ${documentName(String(act["document"]), edition)}`,
    }),
  ],
  [
    asksFor("second-level-involved"),
    ({ plan, planPath }) => ({
      title: (whom) => `Review ${of(whom)} ${plan} before it is issued`,
      path: `${planPath}/review-above`,
    }),
  ],
  [
    asks("asks.acknowledge"),
    ({ finding, edition, documentPath }) => ({
      title: (whom) => `Acknowledge ${whom === "you" ? "the" : of(whom)} ${paperName(finding, edition)}`,
      path: `${documentPath}/${finding.who.includes("supervisor") ? "join-acknowledgment" : "acknowledge"}`,
    }),
  ],
  [
    asks("asks.right", { to: "respond" }),
    ({ finding, edition, documentPath }) => ({
      title: (whom) => `${whom === "you" ? "You" : whom} may respond to the ${paperName(finding, edition)}`,
      path: `${documentPath}/respond`,
    }),
  ],
];

/** The step that a finding asks for, or `undefined` where the table has none: then its own words stand. */
export const actOwed = (
  finding: Finding,
  edition: Edition,
  asked: Message | undefined = firstAct(finding),
): ActOwed | undefined => {
  const { plan, document, about, id } = finding.occasion;
  const partWord = about["part"];
  const type = about["plan"];
  const step: About = {
    finding,
    edition,
    act: asked?.with ?? {},
    plan: typeof type === "string" ? planType(type, edition) : "plan",
    part: typeof partWord === "string" ? `, ${partName(partWord, edition)} ${text(about["number"])}` : "",
    planPath: `/plans/${plan ?? ""}`,
    documentPath: `/documents/${document ?? ""}`,
    partId: plan === undefined ? "" : id.slice(plan.length + 1),
  };
  return table.find(([fits]) => fits(step))?.[1](step);
};

const firstAct = ({ asks: { with: parameters } }: Finding): Message | undefined => {
  const { must } = parameters;
  const [first] = Array.isArray(must) ? (must as readonly Message[]) : [];
  // Where one of several acts will do, the first of them is offered; the clause names the others.
  const [offered] = first?.key === "any-of" ? (first.with["of"] as readonly Message[]) : [first];
  return offered?.key === "act" ? offered : undefined;
};
