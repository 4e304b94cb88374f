import { capital, sayRule } from "../../wording/index.ts";
import { clausePath, type FileRequest } from "../../web/index.ts";
import { Clause, Crumbs, Head, LinkButton, Section, Sheet, StateTag, Table } from "../../web/kit/index.ts";
import type { NoticeChain } from "../notice-chain.ts";
import { noticeName } from "../notice-name.ts";
import type { ChainStep } from "./steps.tsx";

interface ShowNoticeProps {
  readonly request: FileRequest;
  readonly chain: NoticeChain;
  readonly steps: readonly ChainStep[];
}

/** Done, waiting as the agreement says, or not yet. */
function StepState({ step }: { step: ChainStep }) {
  if (step.done !== undefined) return <StateTag state="done" words="Done" />;
  return <StateTag state="not-in-file" words="Not in the file" />;
}

/** What comes before a written notice and with it, for both sides alike. */
export function ShowNoticePage({ request, chain, steps }: ShowNoticeProps) {
  const { employee, edition } = request;
  const word = noticeName(chain.notice, edition);
  const rules = edition.rules.filter(({ id }) => chain.rules.has(id));
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: employee.name, href: `/files/${employee.id}` },
          { label: "The year", href: `/files/${employee.id}/year` },
          { label: capital(word) },
        ]}
      />
      <Head
        title={capital(word)}
        lead={`What the agreement asks before a ${word} is given, and what this file shows of it.`}
      />
      {steps.some(({ done }) => done !== undefined) ? null : (
        <p class="lead">Nothing of it has begun for {employee.name}. It is here because the agreement speaks of it.</p>
      )}
      <Table
        caption="The steps, in their order"
        columns={[
          { heading: "Step" },
          { heading: "State" },
          { heading: "What is on record" },
          { heading: "What you can do" },
        ]}
        rows={steps.map((step) => [
          step.title,
          <StepState step={step} />,
          step.done ?? step.waits ?? "Nothing is recorded.",
          step.act ? (
            <LinkButton kind="second" small href={step.act.href}>
              {step.act.label}
              <span class="vh">: {step.title}</span>
            </LinkButton>
          ) : (
            "Nothing now"
          ),
        ])}
      />
      <Section heading="What the agreement says">
        <Sheet>
          {rules.map((rule) => (
            <div key={rule.id} class="stack">
              <p>{sayRule(rule, edition).sentence}</p>
              {rule.source.map((source) => (
                <Clause
                  key={source.says}
                  says={source.says}
                  document={source.title}
                  place={source.place}
                  local={source.local}
                  href={clausePath(edition, rule.id)}
                />
              ))}
            </div>
          ))}
        </Sheet>
      </Section>
    </>
  );
}
