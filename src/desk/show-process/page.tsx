import {
  ClauseLink,
  Crumbs,
  DocList,
  Empty,
  Head,
  Ledger,
  Panel,
  Section,
  Sheet,
  Sides,
  Split,
} from "../../web/kit/index.ts";
import { clauseLink } from "../clause-links.tsx";
import type { CountedStep, Process, YearStep } from "./view-model.ts";

function Steps({ steps, none }: { readonly steps: readonly YearStep[]; readonly none: string }) {
  if (steps.length === 0) return <Empty title="No step with a day of its own">{none}</Empty>;
  return (
    <Ledger
      entries={steps.map(({ day, sentence, why, clause }) => ({
        day,
        title: sentence,
        why,
        clause: clauseLink(clause),
      }))}
    />
  );
}

function Counted({ steps }: { readonly steps: readonly CountedStep[] }) {
  return (
    <Section
      id="counted"
      heading="Days that follow from something else"
      lead="They are counted when it has happened, and the file then says the day."
    >
      <Sheet>
        <ul class="stack-s">
          {steps.map(({ sentence, counted, clause }) => (
            <li key={clause.rule}>
              {sentence} <span class="soft">{counted}</span> <ClauseLink clause={clauseLink(clause)} />
            </li>
          ))}
        </ul>
      </Sheet>
    </Section>
  );
}

function Beside({ process, office }: { readonly process: Process; readonly office: string }) {
  const { contacts, forms, agreement } = process;
  return (
    <>
      <Panel heading="Whom to turn to">
        <div class="stack-s small">
          {contacts.map(({ words, clause }) => (
            <p key={clause.rule}>
              {words} <ClauseLink clause={clauseLink(clause)} />
            </p>
          ))}
          <p>{office}.</p>
          <p>
            <a href="/help/ask">Ask for help with a page or a step</a>
          </p>
        </div>
      </Panel>
      <Panel heading="Forms">
        <DocList items={forms.map(({ title, sections }) => ({ title, note: sections.join(" · ") }))} />
      </Panel>
      <Panel heading="To read further">
        <DocList
          people
          items={[
            { title: "The agreement, rule by rule", href: agreement },
            { title: "What the words on these pages mean", href: "/help" },
            { title: "The processes of other units", href: "/process" },
          ]}
        />
      </Panel>
    </>
  );
}

/** One unit's process: the year's dates of both sides, then everything in its order, forms, and whom to turn to. */
export function ProcessPage({ process, office }: { readonly process: Process; readonly office: string }) {
  const { title, lead, year, supervisor, employee, others, counted, parts, words, dates } = process;
  return (
    <>
      <Crumbs trail={[{ label: "Processes", href: "/process" }, { label: title }]} />
      <Head title={title} lead={lead} />
      <Section first heading={`The year ${year}`} lead={dates[0] ?? ""}>
        <Sides
          left={{
            heading: "The supervisor",
            children: <Steps steps={supervisor} none="What a supervisor does here is counted from other steps." />,
          }}
          right={{
            heading: "The employee",
            children: <Steps steps={employee} none="The agreement names no day by which an employee must act." />,
          }}
        />
        {others.length === 0 ? null : (
          <Sheet>
            <Steps steps={others} none="" />
          </Sheet>
        )}
      </Section>
      <Split label="Forms and people" aside={<Beside process={process} office={office} />}>
        {counted.length === 0 ? null : <Counted steps={counted} />}
        {parts.map((part) => (
          <Section key={part.title} heading={part.title}>
            <Sheet>
              <ul class="stack-s">
                {part.sentences.map(({ words: sentence, clause }) => (
                  <li key={clause.rule}>
                    {sentence} <ClauseLink clause={clauseLink(clause)} />
                  </li>
                ))}
              </ul>
            </Sheet>
          </Section>
        ))}
        <Section heading="What things are called here">
          <Sheet>
            <ul class="stack-s">
              {words.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Sheet>
        </Section>
      </Split>
    </>
  );
}
