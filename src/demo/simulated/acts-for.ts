import { documentsOf, type FormValues } from "../../documents/index.ts";
import {
  decideGiveReport,
  decideHoldConference,
  midYearReport,
  reportDocument,
  reportDraft,
  resultsIn,
  summativeReport,
  type Report,
} from "../../evaluation/index.ts";
import type { Finding, Message } from "../../policy/index.ts";
import { acknowledges, both } from "../acts-of-concern.ts";
import { sealed } from "../sealed.ts";
import type { Act } from "../story.ts";
import { adoptsPlan } from "./acts-of-growth.ts";
import { observes, reportsOnObservation, talksOver } from "./acts-of-observing.ts";
import type { Chance } from "./chance.ts";
import { fillForm } from "./fill-form.ts";

/** What a finding asks to be done, as its message names it. */
const askedOf = ({ asks: { with: parameters } }: Finding): Readonly<Record<string, unknown>> => {
  const { must, of } = parameters;
  const asked = [must, of].find(Array.isArray) as readonly Message[] | undefined;
  const first = asked?.[0];
  // Where one of several acts will do, the first is done.
  const [offered] = first?.key === "any-of" ? (first.with["of"] as readonly Message[]) : [first];
  return offered?.with ?? {};
};

const talked: readonly string[] = [
  "We went through the plan for the year and what each of us will do next.",
  "We looked at the records together and agreed on what to watch until the next talk.",
  "We talked over what went well since September, and one thing to try differently.",
];

/** A conference of the cycle, with both at the table. */
const confers =
  (meeting: string, chance: Chance): Act =>
  async (file) => {
    await file.does("supervisor", decideHoldConference, {
      ...{ day: file.today, cycle: file.cycle.id, meeting, with: both },
      words: chance.pick(talked, meeting),
    });
  };

/** A report of the year on the form the agreement assigns, with every mark it asks for. */
const reports =
  (report: Report, chance: Chance): Act =>
  async (file) => {
    const form = file.form(report.evaluation);
    const values: FormValues = fillForm(form, { chance, by: "supervisor", day: file.today.toString() });
    const document = reportDocument(report, file.cycle);
    const paper = sealed(file, report.evaluation, "supervisor", values, document);
    await file.does("supervisor", decideGiveReport, {
      report,
      sealed: paper,
      given: { document, version: paper.version, ...resultsIn(form, values) },
      cycle: file.cycle.id,
      draft: reportDraft(report, file.cycle),
    });
  };

/** The newest paper of that identity is acknowledged by the employee. */
const acknowledgesIn =
  (document: string | undefined): Act =>
  async (file) => {
    const paper = document === undefined ? undefined : documentsOf((await file.opened()).events).get(document);
    if (paper) await acknowledges(paper.type)(file);
  };

/** The act by which a finding's step is done, where simulated people know how; `undefined` where they do not. */
export const actFor = (finding: Finding, chance: Chance): Act | undefined => {
  if (finding.kind === "acknowledge") return acknowledgesIn(finding.occasion.document);
  const { fact, meeting, document, formal } = askedOf(finding);
  if (fact === "observation-held") return observes({ formal: formal !== false });
  if (meeting === "post-observation") return talksOver;
  if (document === "observation-report") return reportsOnObservation(chance);
  if (document === "development-plan") return adoptsPlan(chance);
  if (fact === "conference-held" && typeof meeting === "string") return confers(meeting, chance);
  if (fact === "document-issued" && document === "summative") return reports(summativeReport, chance);
  if (fact === "document-issued" && document === "mid-year") return reports(midYearReport, chance);
  return undefined;
};
