import { laterDay, type Day } from "../calendar/index.ts";
import type { Digest } from "../casefile/index.ts";
import type { Role } from "../policy/index.ts";
import type { AgendaItem } from "./agenda.ts";
import { clauseOf, stepTitle, stepWords } from "./say-step.ts";
import type { FileInView, Records } from "./file-in-view.ts";
import { identity } from "./identity.ts";
import type { Category, Stage, Telling } from "./notice.ts";
import { requiredOf, settingsUnder, type NoticeSettings } from "./settings.ts";
import { stageOf } from "./stage.ts";
import { stepsOwed, type StepOwed } from "./steps-owed.ts";

type Words = Pick<Records, "step">;

/**
 * Who is to be told what about the steps of this file today: whoever owes one, before, on and after its day; and the other
 * side, once it was missed. Done, excused and paused steps tell nobody anything.
 */
export const toldOfSteps = (
  view: FileInView,
  district: NoticeSettings,
  words: Words,
  digest: Digest,
): readonly Telling[] =>
  stepsOwed(view).flatMap((owed) => {
    const settings = settingsUnder(owed.edition, district);
    const stage = owed.due
      ? stageOf(owed.due, {
          today: view.today,
          calendars: view.calendars,
          before: settings.before,
          ...knownSince(owed, view),
        })
      : "asked";
    if (stage === undefined) return [];
    const mine = payersOf(owed, view);
    const others = stage === "overdue" ? otherSide(owed, view).filter((person) => !mine.includes(person)) : [];
    const tell = (category: Category) => (person: string) =>
      tellingOf(owed, { view, person, category, stage, settings, words, digest });
    return [...mine.map(tell("own-duties")), ...others.map(tell("other-side"))];
  });

/** What stands on calendars: each step with a day, for each who owes it. */
export const agendaOf = (view: FileInView, words: Words): readonly AgendaItem[] =>
  stepsOwed(view).flatMap((owed) => {
    const { finding, edition, due } = owed;
    if (due === undefined) return [];
    return payersOf(owed, view).map((person): AgendaItem => {
      const step = words.step(finding, edition, view.today);
      const clause = clauseOf(finding);
      return {
        file: view.employee.id,
        finding: finding.id,
        person,
        rule: finding.rule,
        due,
        title: stepTitle(step, view, person),
        href: `/files/${view.employee.id}${step.act ?? `#${step.anchor}`}`,
        ...(clause === undefined ? {} : { clause }),
      };
    });
  });

/** Who owes it; only people whom this file is open to. */
const payersOf = ({ who, finding: { occasion } }: StepOwed, view: FileInView): readonly string[] =>
  [...new Set(who.flatMap((role) => view.peopleIn(role, occasion.cycle)))].filter((person) => view.mayOpen(person));

/** The two parties of a file; whoever else owes something owes it to both. */
const otherSide = ({ who, finding: { occasion } }: StepOwed, view: FileInView): readonly string[] => {
  const parties: readonly Role[] = ["employee", "supervisor"];
  const others = parties.filter((role) => !who.includes(role));
  return [...new Set(others.flatMap((role) => view.peopleIn(role, occasion.cycle)))];
};

/** Of a paper: reminders that would have come before it was issued say no more than its issue did. */
const knownSince = ({ finding: { kind, occasion } }: StepOwed, { file }: FileInView): { readonly knownSince?: Day } => {
  if (kind !== "acknowledge" || occasion.document === undefined) return {};
  const issued = file.facts.filter(
    ({ fact, ids }) => fact === "document-issued" && ids["document"] === occasion.document,
  );
  const [first, ...others] = issued.map(({ recordedOn }) => recordedOn);
  return first ? { knownSince: others.reduce(laterDay, first) } : {};
};

interface Told {
  readonly view: FileInView;
  readonly person: string;
  readonly category: Category;
  readonly stage: Stage;
  readonly settings: NoticeSettings;
  readonly words: Words;
  readonly digest: Digest;
}

const tellingOf = (owed: StepOwed, { view, person, category, stage, settings, words, digest }: Told): Telling => {
  const { finding, edition, due, asked } = owed;
  const step = words.step(finding, edition, view.today, asked);
  const isOwn = category === "own-duties";
  return {
    id: identity(digest, [finding.id, stage, person, due?.toString() ?? "", isOwn ? "own" : "other"]),
    person,
    file: view.employee.id,
    category,
    stage,
    about: finding.id,
    ...(due === undefined ? {} : { due }),
    bundle: [finding.rule, stage, due?.toString() ?? "", category].join(" "),
    title: stepTitle(step, view, person),
    words: stepWords(owed, { view, stage, isOwn }),
    // What someone else has to do is read in the file; its page would only say that the step is theirs.
    href: `/files/${view.employee.id}${(isOwn && step.act) || `#${step.anchor}`}`,
    required: requiredOf(category, settings),
  };
};
