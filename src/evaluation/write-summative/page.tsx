import { lastSaved } from "../../documents/index.ts";
import { DraftSections, sayWhen, stop, type Drafting } from "../../documents/pages.ts";
import type { Finding } from "../../policy/index.ts";
import { documentName, sayFinding } from "../../wording/index.ts";
import { clausePath, type FileRequest } from "../../web/index.ts";
import { Clause, Crumbs, Head, LinkButton, Panel, SaveBar, Section, Sheet, StateTag } from "../../web/kit/index.ts";
import { summativePath } from "../summative-draft.tsx";

export interface WriteSummativeProps {
  readonly request: FileRequest;
  readonly drafting: Drafting;
  /** Rules that bar a result until something came before it. */
  readonly gates: readonly Finding[];
}

/** What must come before a result, said before anyone marks it. */
function Gates({ request, gates }: Pick<WriteSummativeProps, "request" | "gates">) {
  if (gates.length === 0) return null;
  return (
    <Section
      heading="Before you mark"
      lead="What the agreement asks before a result may be given, and what this file shows today."
    >
      <Sheet>
        {gates.map((finding) => {
          const words = sayFinding(finding, request.edition, { name: request.name, today: request.today });
          return (
            <div key={finding.id} class="stack">
              <p>
                <StateTag state={words.state.state} words={words.state.words} /> {words.asks}
              </p>
              <p class="soft small">{words.because.join(" ")}</p>
              {finding.source.map((source) => (
                <Clause
                  key={source.says}
                  says={source.says}
                  document={source.title}
                  place={source.place}
                  local={source.local}
                  href={clausePath(request.edition, finding.rule)}
                />
              ))}
            </div>
          );
        })}
      </Sheet>
    </Section>
  );
}

/** The year's report while it is written: one side writes, and nothing counts until it is given. */
export function WriteSummativePage({ request, drafting, gates }: WriteSummativeProps) {
  const { employee, edition } = request;
  const saved = lastSaved(drafting.draft);
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: employee.name, href: `/files/${employee.id}` },
          { label: documentName("summative", edition) },
        ]}
      />
      <Head
        title={drafting.form.title}
        lead={`For ${employee.name}, school year ${request.cycle.schoolYear.replace("-", "–")}. A draft: only you and those above you read it until you give it.`}
        state={<StateTag state="draft" words="Draft" />}
      />
      <Gates request={request} gates={gates} />
      <DraftSections {...drafting} />
      <Panel heading="What happens when you give it">
        <p class="small">
          Its words are closed, and {employee.name} is asked to open it. A mark or recommendation that the agreement
          does not allow yet is refused with its clause; your other answers stay.
        </p>
      </Panel>
      <SaveBar
        {...(saved === undefined
          ? {}
          : { saved: `${stop(`Saved on the server ${sayWhen(saved, request.today)}`)} You can close this page.` })}
        unsaved="Nothing is saved yet."
        {...(drafting.open === undefined ? {} : { form: `write-${drafting.open}` })}
        acts={<LinkButton href={`${summativePath(request)}/give`}>Check and give it</LinkButton>}
      />
    </>
  );
}
