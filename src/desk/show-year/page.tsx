import type { Day } from "../../calendar/index.ts";
import type { Edition } from "../../policy/index.ts";
import { clauseLink } from "../clause-links.tsx";
import { agreementName } from "../agreement-name.ts";
import { gutterDay, noDay } from "../dated.ts";
import {
  Crumbs,
  DocList,
  Empty,
  Head,
  LedgerGroup,
  Panel,
  Section,
  Sheet,
  Split,
  type LedgerEntryProps,
  type State,
} from "../../web/kit/index.ts";
import type { ActOffered } from "../show-file/acts-offered.ts";
import type { YearGroup, YearStep } from "./view-model.ts";

/** A time away, as it stands on record. */
export interface AwayShown {
  readonly words: string;
  /** Where the return is entered, while it is not known and the reader may. */
  readonly href?: string;
}

interface YearShown {
  readonly path: string;
  readonly away: readonly AwayShown[];
  readonly name: string;
  readonly title: string;
  readonly edition: Edition;
  readonly today: Day;
  readonly groups: readonly { readonly group: YearGroup; readonly steps: readonly YearStep[] }[];
  readonly acts: readonly ActOffered[];
  readonly others: readonly ActOffered[];
}

const headings: Readonly<Record<YearGroup, readonly [State, string]>> = {
  waiting: ["due", "Waits now"],
  paused: ["open", "Waits for a return"],
  coming: ["later", "Comes later"],
  unknown: ["cannot-say", "Cannot be said yet"],
  open: ["open", "Open, but not owed"],
  done: ["done", "Done"],
  "not-needed": ["not-needed", "Not needed"],
};

const entry = (step: YearStep, { path, today }: Pick<YearShown, "path" | "today">): LedgerEntryProps => ({
  day: step.day ? gutterDay(step.day, today) : noDay("named"),
  title: step.title,
  ...(step.path === undefined ? {} : { href: `${path}${step.path}` }),
  who: step.whose,
  why: step.why,
  clause: clauseLink(step.clause),
  state: step.state,
});

/** A year of a file, step by step: what waits, what comes, what is done, what is not needed and why. */
export function YearPage(shown: YearShown) {
  const { path, name, title, edition, groups, acts, others, away } = shown;
  return (
    <>
      <Crumbs trail={[{ label: "People", href: "/people" }, { label: name, href: path }, { label: "The year" }]} />
      <Head
        title={title}
        lead={`${name}, under ${agreementName(edition)}. What the agreement asks of both sides this year, in order. Both of you see this same page.`}
      />
      <Split
        label="About this year"
        aside={
          <>
            {acts.length === 0 ? null : (
              <Panel heading="What you can do here">
                <DocList people items={acts.map(({ label, href }) => ({ title: label, href }))} />
              </Panel>
            )}
            <Panel heading="More of this file">
              <DocList
                people
                items={[
                  { title: "The whole file", href: path },
                  ...others.map(({ label, href }) => ({ title: label, href })),
                ]}
              />
            </Panel>
          </>
        }
      >
        {away.length === 0 ? null : (
          <Section
            first
            heading="Away"
            lead="A step that needs the employee and falls due meanwhile waits for the return."
          >
            <Sheet>
              <DocList
                people
                items={away.map(({ words, href }) => ({
                  title: words,
                  ...(href === undefined ? {} : { href, note: "Enter the return" }),
                }))}
              />
            </Sheet>
          </Section>
        )}
        <Section first={away.length === 0} heading="Step by step">
          <Sheet>
            {groups.length === 0 ? (
              <Empty title="This agreement asks for no step by itself">
                What is done all the same stands in the file’s daybook.
              </Empty>
            ) : (
              groups.map(({ group, steps }) => (
                <LedgerGroup
                  key={group}
                  state={headings[group][0]}
                  heading={headings[group][1]}
                  entries={steps.map((step) => entry(step, shown))}
                />
              ))
            )}
          </Sheet>
        </Section>
      </Split>
    </>
  );
}
