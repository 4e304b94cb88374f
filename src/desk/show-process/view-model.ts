import { compareDays, type Calendars, type Day, type SchoolYear } from "../../calendar/index.ts";
import { putWords, type FormLibrary } from "../../documents/index.ts";
import { policyDates, roles, type DatedStep, type Edition, type Role, type Rule } from "../../policy/index.ts";
import {
  documentName,
  ruleGroups,
  sayCovers,
  sayDates,
  sayDayExpression,
  sayMessage,
  sayMove,
  sayPublished,
  sayRule,
  sayWords,
} from "../../wording/index.ts";
import { gutterDay, sayYear, type GutterDay } from "../dated.ts";
import { clauseRef, type ClauseRef } from "../finding-clause.ts";

/** One step of the year: its day, what is done, and why that day. */
export interface YearStep {
  readonly day: GutterDay;
  readonly sentence: string;
  readonly why: string;
  readonly clause: ClauseRef;
}

/** A step whose day follows from something still to happen. */
export interface CountedStep {
  readonly sentence: string;
  readonly counted: string;
  readonly clause: ClauseRef;
}

export interface Process {
  readonly title: string;
  readonly lead: string;
  readonly year: string;
  /** Steps with a day, by who owes them. */
  readonly supervisor: readonly YearStep[];
  readonly employee: readonly YearStep[];
  readonly others: readonly YearStep[];
  readonly counted: readonly CountedStep[];
  /** The whole process in the order of a matter's life. */
  readonly parts: readonly {
    readonly title: string;
    readonly sentences: readonly { readonly words: string; readonly clause: ClauseRef }[];
  }[];
  readonly words: readonly string[];
  readonly dates: readonly string[];
  readonly forms: readonly { readonly title: string; readonly sections: readonly string[] }[];
  /** Whom to turn to, in the agreement's own words or the district's. */
  readonly contacts: readonly { readonly words: string; readonly clause: ClauseRef }[];
  readonly agreement: string;
}

export interface ProcessOf {
  readonly edition: Edition;
  readonly year: SchoolYear;
  readonly calendars: Calendars;
  readonly forms: FormLibrary;
  readonly today: Day;
}

/** One unit's process in plain words, made of its agreement alone, for both sides alike. */
export const processOf = ({ edition, year, calendars, forms, today }: ProcessOf): Process => {
  const steps = policyDates(edition, year, calendars);
  // What was published for other years is history; this year's stands beside its step.
  const { published: _others, ...ofThisYear } = edition;
  const said = (rule: Rule): string => sayRule(rule, ofThisYear).sentence;
  const shown = new Set(steps.map(({ rule }) => rule));
  const ruleOf = (id: string): Rule | undefined => edition.rules.find((rule) => rule.id === id);
  const clause = ({ rule, source }: DatedStep): ClauseRef => clauseRef({ source }, rule, edition);
  const sentence = ({ rule }: DatedStep): string => {
    const found = ruleOf(rule);
    return found ? said(found) : "";
  };
  const dated = steps
    .flatMap((step) => (step.due === undefined ? [] : [{ step, due: step.due, who: whoOf(ruleOf(step.rule)) }]))
    .sort((a, b) => compareDays(a.due, b.due));
  const yearSteps = (of: (who: readonly Role[]) => boolean): readonly YearStep[] =>
    dated
      .filter(({ who }) => of(who))
      .map(({ step, due }) => ({
        day: gutterDay(due, today),
        sentence: sentence(step),
        why: [...sayPublished(step), ...(step.move ? [sayMove(step.move)] : [])].join(" "),
        clause: clause(step),
      }));
  const has = (role: Role) => (who: readonly Role[]) => who.includes(role);
  return {
    title: edition.title,
    lead: `How the year goes for ${sayCovers(edition)}: the same page for both sides, made of the agreement itself.`,
    year: sayYear(year),
    supervisor: yearSteps(has("supervisor")),
    employee: yearSteps(has("employee")),
    others: yearSteps((who) => !has("supervisor")(who) && !has("employee")(who)),
    counted: steps
      .filter(({ due }) => due === undefined)
      .map((step) => ({
        sentence: sentence(step),
        counted: [
          ...(step.counted ? [sayDayExpression(step.counted, edition)] : []),
          ...step.missing.map((message) => sayMessage(message, edition, { today })),
        ].join(" "),
        clause: clause(step),
      })),
    parts: ruleGroups(edition)
      .map(({ title, rules }) => ({
        title,
        sentences: rules
          .filter(({ kind, id }) => kind !== "tell" && !shown.has(id))
          .map((rule) => ({ words: said(rule), clause: clauseRef(rule, rule.id, edition) })),
      }))
      .filter(({ sentences }) => sentences.length > 0),
    words: sayWords(edition),
    dates: sayDates(edition),
    forms: formsOf(edition, forms, today),
    contacts: contactsOf(edition),
    agreement: `/agreements/${edition.policy}/${edition.from.toString()}`,
  };
};

const known: ReadonlySet<string> = new Set(roles);

/** Who owes what a rule asks: the roles its parameters name under `who` or `by`. */
const whoOf = (rule: Rule | undefined): readonly Role[] => {
  const { who, by } = (rule?.parameters ?? {}) as { readonly who?: unknown; readonly by?: unknown };
  const named = [who, by].flat().filter((each): each is Role => typeof each === "string" && known.has(each));
  return [...new Set(named)];
};

/** Every word that stands somewhere in a rule's parameters. */
const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
};

/** The forms that an agreement's rules speak of, in their editions of that day. */
const formsOf = (edition: Edition, forms: FormLibrary, today: Day): Process["forms"] => {
  const named = new Set(edition.rules.flatMap(({ parameters }) => wordsIn(parameters)));
  const types = [...new Set(forms.all().map(({ form }) => form))].filter((type) => named.has(type));
  return types.flatMap((type) => {
    const form = forms.form(type, today) ?? forms.all().find((each) => each.form === type);
    if (!form) return [];
    return [
      {
        title: documentName(type, edition),
        sections: Object.values(form.sections).map(({ title }) => putWords(title, edition.words)),
      },
    ];
  });
};

/** What the agreement puts before people about whom to call, with the district's own contact. */
const contactsOf = (edition: Edition): Process["contacts"] =>
  edition.rules.flatMap((rule) => {
    const { contact } = rule.parameters as { readonly contact?: unknown };
    if (rule.kind !== "tell" || typeof contact !== "string") return [];
    const { sentence } = sayRule(rule, edition);
    return [
      {
        words: sentence.includes(contact) ? sentence : `${sentence} ${contact}`,
        clause: clauseRef(rule, rule.id, edition),
      },
    ];
  });
