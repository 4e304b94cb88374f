import type { Day } from "../calendar/index.ts";
import { openCaseFile, type CaseFile, type Decide, type RecordedEvent } from "../casefile/index.ts";
import {
  assignedForm,
  documentsOf,
  fitForm,
  latestVersion,
  type DocumentParts,
  type DraftRecord,
  type Form,
  type FormDefinition,
  type IssuedDocument,
  type IssuedVersion,
  type Writer,
} from "../documents/index.ts";
import { plansIn, type Plan } from "../plans/index.ts";
import type { Cycle, Edition, Focus, Role } from "../policy/index.ts";
import { sayDay } from "../wording/index.ts";
import { hourOf, tell, type Teller } from "./tell.ts";

/** Who acts on a file: its employee, their supervisor, the one above, and the personnel office. */
export type Parties = Readonly<Partial<Record<Role, string>>> & { readonly employee: string };

/** One file while its story is told: everything happens on `today`, through the real decisions. */
export interface ToldFile {
  readonly employee: string;
  readonly today: Day;
  readonly cycle: Cycle;
  readonly edition: Edition;
  readonly parts: DocumentParts;
  readonly newId: () => string;
  readonly as: (role: Role) => Writer;
  /** The instant of the next act of that day. */
  readonly now: () => string;
  readonly opened: () => Promise<CaseFile>;
  readonly does: <Input>(
    role: Role,
    decide: Decide<Input>,
    input: Input,
    wentOn?: Readonly<Record<string, string>>,
  ) => Promise<readonly RecordedEvent[]>;
  /** By its code; "D1 or 5.2" where an earlier edition's rubric has other codes. */
  readonly focus: (codes: string) => Focus;
  readonly form: (type: string, plan?: string) => Form;
  readonly sayDay: (day: Day) => string;
  /** Who promised, in words: a side's name, or the students. */
  readonly nameOf: (whose: string) => string;
  /** The newest document of that type. */
  readonly document: (type: string) => Promise<{ readonly document: IssuedDocument; readonly version: IssuedVersion }>;
  /** The plan proposed last, or the nth from the first (from 1). */
  readonly plan: (nth?: number) => Promise<Plan>;
  /** What is being drafted, by its id; what is never issued is kept when the story ends. */
  readonly drafts: Map<string, DraftRecord>;
}

export interface Telling extends Teller {
  readonly parts: DocumentParts;
  /** The reason people give where a rule warns and they go on; without it, stories give their own. */
  readonly insists?: string;
  /** A person's name. */
  readonly name: (person: string) => string;
}

/** A form edition for any day: last year's papers are on the oldest there is. */
const definitionOf = (
  parts: DocumentParts,
  type: string,
  pinned: { readonly edition: Edition; readonly cycle: Cycle },
  on: Day,
): FormDefinition => {
  const forms = parts.forms();
  const found = assignedForm(forms, type, pinned, on) ?? forms.all().findLast(({ form }) => form === type);
  if (!found) throw new Error(`the demo needs a form ${type}`);
  return found;
};

const lastOf = <T>(all: Iterable<T>, what: string): T => {
  const last = [...all].at(-1);
  if (last === undefined) throw new Error(`the demo's story has no ${what} yet`);
  return last;
};

export interface FileStory {
  /** The file on the next day of its story. */
  readonly on: (day: Day) => Promise<ToldFile>;
  /** What was drafted so far and not issued, by its id. */
  readonly drafts: ReadonlyMap<string, DraftRecord>;
}

const focusIn = (choices: readonly Focus[], codes: string, edition: string): Focus => {
  const choice = choices.find(({ code }) => codes.split(" or ").includes(code));
  if (!choice) throw new Error(`the rubric of ${edition} has no ${codes}`);
  return { kind: choice.kind, code: choice.code, title: choice.title };
};

/** A plan stays under the agreement of the year it was proposed in, also when the next year has begun. */
const cycleOfPlan = (input: unknown, events: readonly RecordedEvent[]): string | undefined => {
  const { plan: of } = input as { readonly plan?: unknown };
  return of === undefined ? undefined : plansIn(events).find(({ id }) => id === of)?.cycle;
};

/** Opens a file to tell its story, one day after another. */
export const tellFile = (telling: Telling, who: Parties): FileStory => {
  const { log, sources, library, parts, newId } = telling;
  const drafts = new Map<string, DraftRecord>();
  let told = 0;
  let day: Day | undefined;
  let ofDay = 0;

  const opened = async (): Promise<CaseFile> => openCaseFile(who.employee, await log.load(who.employee), sources);
  const as = (role: Role): Writer => {
    const person = who[role];
    if (person === undefined) throw new Error(`nobody is ${role} of ${who.employee}`);
    return { person, role };
  };

  const fileOn: FileStory["on"] = async (on) => {
    if (day === undefined || !on.equals(day)) ofDay = 0;
    day = on;
    const { cycles } = await opened();
    const cycle =
      cycles.find(({ firstDay, lastDay }) => firstDay.until(on).sign >= 0 && on.until(lastDay).sign >= 0) ??
      lastOf(cycles, "cycle");
    const edition = library.edition(cycle.edition);
    if (!edition) throw new Error(`edition ${cycle.edition} is not loaded`);
    const choices = parts.rubric(edition);
    const form: ToldFile["form"] = (type, plan) =>
      fitForm(definitionOf(parts, type, { edition, cycle }, on), {
        edition,
        cycle,
        rubric: choices,
        ...(plan === undefined ? {} : { plan }),
      });
    const say = (each: Day): string => sayDay(each, "full");

    return {
      employee: who.employee,
      today: on,
      cycle,
      edition,
      parts,
      newId,
      as,
      now: () => hourOf(on, ofDay),
      opened,
      does: async (role, decide, input, wentOn) => {
        const once = `demo-${who.employee}-${(told += 1)}`;
        const ofPlan = cycleOfPlan(input, (await opened()).events);
        const events = await tell(
          telling,
          {
            ...{ file: who.employee, by: as(role), on, once, after: ofDay },
            ...(ofPlan === undefined ? {} : { cycle: ofPlan }),
            ...(wentOn ? { wentOn } : {}),
            ...(telling.insists === undefined ? {} : { insists: telling.insists }),
          },
          decide,
          input,
        );
        ofDay += 1;
        return events;
      },
      focus: (codes) => focusIn(choices, codes, edition.id),
      form,
      sayDay: say,
      nameOf: (whose) => (whose === "supervisor" || whose === "employee" ? telling.name(as(whose).person) : "Students"),
      document: async (type) => {
        const all = [...documentsOf((await opened()).events).values()];
        const document = lastOf(
          all.filter((each) => each.type === type),
          type,
        );
        return { document, version: latestVersion(document) };
      },
      plan: async (nth) => {
        const plans = plansIn((await opened()).events);
        return lastOf(nth === undefined ? plans : plans.slice(0, nth), "plan");
      },
      drafts,
    };
  };
  return { on: fileOn, drafts };
};
