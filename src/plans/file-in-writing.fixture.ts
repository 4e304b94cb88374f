import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { day, makeCalendar, schoolYearOf, type Calendars, type Day } from "../calendar/index.ts";
import {
  assessFile,
  openCaseFile,
  type Actor,
  type CaseFile,
  type Decide,
  type Decision,
  type DecisionContext,
  type FactSource,
  type NewEvent,
  type RecordedEvent,
  type Refusal,
} from "../casefile/index.ts";
import {
  factsFrom as documentFacts,
  fitForm,
  focusChoices,
  formLibrary,
  type DocumentIssued,
  type Form,
  type FormValues,
  seal,
} from "../documents/index.ts";
import { loadPolicies } from "../policy/load.ts";
import { loadRubrics } from "../policy/rubric.ts";
import { factsFrom as planFacts } from "./facts.ts";
import type { Edition, Finding, Focus, PersonAttributes, Role } from "../policy/index.ts";

const root = join(import.meta.dirname, "../..");
const texts = (folder: string, ending = ".yaml") =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter(
      (file) => file.endsWith(ending) && !file.endsWith(".examples.yaml") && !file.endsWith("local-settings.yaml"),
    )
    .map((file) => ({ file, text: readFileSync(join(root, folder, file), "utf8") }));

const { library } = loadPolicies(texts("policies"));
const { rubrics } = loadRubrics(texts("rubrics"));
const forms = formLibrary(texts("forms"));

export const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const calendar = makeCalendar({
  id: "staff",
  title: "Staff",
  daysOff: [{ day: "2026-11-26", to: "2026-11-27", kind: "holiday", name: "Thanksgiving" }],
});
const calendars: Calendars = { staff: calendar, students: calendar, offices: calendar };

export const people = {
  employee: "p-employee",
  supervisor: "p-supervisor",
  "second-level": "p-above",
  personnel: "p-office",
} as const;
export type Party = keyof typeof people;

/** An employee's file under a shipped agreement that acts are tried on, one after another. */
export interface FileInWriting {
  readonly edition: Edition;
  readonly events: () => readonly RecordedEvent[];
  readonly file: () => CaseFile;
  /** The day everything happens on from now on. */
  today: Day;
  readonly tries: <Input>(
    as: Party,
    decide: Decide<Input>,
    input: Input,
    wentOn?: Readonly<Record<string, string>>,
  ) => Decision;
  /** Records what is accepted; throws with the refusal if it is not. */
  readonly does: <Input>(
    as: Party,
    decide: Decide<Input>,
    input: Input,
    wentOn?: Readonly<Record<string, string>>,
  ) => readonly RecordedEvent[];
  readonly records: (as: Party, event: NewEvent) => RecordedEvent;
  readonly findings: () => readonly Finding[];
  readonly form: (type: string, plan?: string) => Form;
  readonly focus: (code: string) => Focus;
  /** A document of that type, sealed from these values as one side wrote them. */
  readonly sealed: (
    type: string,
    document: string,
    values: FormValues,
    version?: number,
    plan?: string,
  ) => DocumentIssued;
}

/** `more`: facts of folders that plans know nothing of. */
export const fileUnder = (
  policy: string,
  person: PersonAttributes,
  first = "2026-08-17",
  more: readonly FactSource[] = [],
): FileInWriting => {
  const edition = library.inForce(policy, day("2026-11-02"));
  if (!edition) throw new Error(`${policy} is not loaded`);
  const choices = focusChoices(rubrics.get(edition.rubric ?? ""));
  const events: RecordedEvent[] = [];
  let ids = 0;
  const cycle = { schoolYear: schoolYearOf(day(first)), person };

  const record = (by: Actor, event: NewEvent): RecordedEvent => {
    const recorded = {
      ...event,
      body: JSON.parse(JSON.stringify(event.body)) as unknown,
      id: `e${events.length + 1}`,
      file: people.employee,
      revision: events.length + 1,
      recordedAt: `${made.today.toString()}T15:00:00Z`,
      recordedOn: made.today,
      by,
      salt: "",
      bodyHash: "",
      previous: "",
      hash: "",
    };
    events.push(recorded);
    return recorded;
  };
  const open = (): CaseFile =>
    openCaseFile(people.employee, events, [{ factsFrom: documentFacts }, { factsFrom: planFacts }, ...more]);
  const findings = (proposed?: Parameters<DecisionContext["assess"]>[0]): readonly Finding[] =>
    assessFile({ file: open(), library, calendars, today: made.today, ...(proposed ? { proposed } : {}) });

  const made: FileInWriting = {
    edition,
    today: day(first),
    events: () => [...events],
    file: open,
    findings: () => findings(),
    tries: (as, decide, input, wentOn = {}) =>
      decide(open(), input, {
        actor: { person: people[as], role: as },
        today: made.today,
        edition,
        newId: () => `id${(ids += 1)}`,
        assess: findings,
        wentOn,
      }),
    does: (as, decide, input, wentOn) => {
      const decision = made.tries(as, decide, input, wentOn);
      if (!decision.ok) throw new Error(`refused: ${refusedFor(decision.refusal).join(", ")}`);
      return decision.events.map((event) => record({ person: people[as], role: as }, event));
    },
    records: (as, event) => record({ person: people[as], role: as }, event),
    form: (type, plan) => {
      const definition = forms.form(type, made.today);
      if (!definition) throw new Error(`no form ${type}`);
      return fitForm(definition, { edition, cycle, rubric: choices, ...(plan === undefined ? {} : { plan }) });
    },
    focus: (code) => {
      const choice = choices.find((each) => each.code === code);
      if (!choice) throw new Error(`no focus ${code}`);
      return { kind: choice.kind, code: choice.code, title: choice.title };
    },
    sealed: (type, document, values, version = 1, plan) => {
      const form = made.form(type, plan);
      const authors = Object.fromEntries(form.sections.map(({ name }) => [name, ["supervisor" satisfies Role]]));
      return seal(form, values, authors, { document, version, digest, sayDay: String });
    },
  };
  made.records("personnel", {
    type: "CycleOpened",
    day: made.today,
    cycle: "c1",
    body: { ...cycle, edition: edition.id, firstDay: first, lastDay: "2027-06-30" },
  });
  return made;
};

/** The rules a refusal rests on, or why it is not now. */
export const refusedFor = (refusal: Refusal): readonly string[] =>
  refusal.kind === "not-now" ? [refusal.why.key] : [...new Set(refusal.findings.map(({ rule }) => rule))].sort();
