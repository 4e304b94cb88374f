import { documentBlocks } from "../../documents/pages.ts";
import type { Finding } from "../../policy/index.ts";
import { sayFinding } from "../../wording/index.ts";
import { clausePath, postWords, type ActPage } from "../../web/index.ts";
import {
  Acts,
  Button,
  Checkboxes,
  DocumentView,
  FindingsTable,
  Form,
  Head,
  LinkButton,
  Section,
  Sheet,
  StateTag,
} from "../../web/kit/index.ts";
import { DevelopmentCrumbs, planWord } from "../crumbs.tsx";
import { developmentPath } from "../own-plan.tsx";
import { affirmField, type ToAdopt } from "./form.ts";

export interface AdoptShown extends ToAdopt {
  /** What the agreement says the plan holds. */
  readonly findings: readonly Finding[];
}

type Props = { page: ActPage<AdoptShown> };

/** What the agreement asks the plan to hold, and whether it does. */
function Asked({ page: { request, shown } }: Props) {
  const { edition, name, today } = request;
  if (shown.findings.length === 0) return null;
  const rows = shown.findings.map((finding) => {
    const words = sayFinding(finding, edition, { name, today });
    const there = finding.answer === "yes";
    return {
      state: there ? ("done" as const) : words.state.state,
      words: there ? "There" : words.state.words,
      asks: words.asks,
      clause: { label: finding.source[0]?.place ?? "", href: clausePath(edition, finding.rule) },
      ...(there ? {} : { why: words.missing.join(" ") }),
    };
  });
  return (
    <Section heading="What the agreement says it holds">
      <Sheet>
        <FindingsTable caption="What the agreement says this plan holds" groups={[{ heading: "This plan", rows }]} />
      </Sheet>
    </Section>
  );
}

/** The plan as it will read, what its writer affirms, and the act of adopting it. */
export function AdoptPlanPage({ page }: Props) {
  const { request, shown } = page;
  const { employee, edition, cycle } = request;
  const { frozen, version } = shown.sealed;
  const back = `${developmentPath(request)}/write`;
  return (
    <>
      <DevelopmentCrumbs request={request} here="Adopt it" />
      <Head
        title={version === 1 ? "Adopt your plan" : `Adopt version ${String(version)}`}
        state={<StateTag state="draft" words="Draft" />}
        lead="Adopting closes these words, and everyone who may open your file can read them. You can change your plan at any time: a change is a new version, and this one stays readable."
      />
      <DocumentView
        draft
        titleAs="h2"
        district={request.app.district.name}
        agreement={edition.title}
        title={planWord(request)}
        about={`${employee.name}, ${postWords(employee.id, request.roster, request.app)}, ${cycle.schoolYear.replace("-", "–")}`}
        facts={[]}
        sections={frozen.sections.map((section) => ({
          heading: section.title,
          blocks:
            section.blocks.length === 0
              ? [{ kind: "paragraph" as const, text: "Left empty." }]
              : documentBlocks(section, { name: request.name, today: request.today, closed: true }),
        }))}
      />
      <Asked page={page} />
      <Sheet>
        <Form action={page.action} hidden={{ ...page.hidden, "draft-at": String(shown.draftAt) }}>
          {shown.statements.length === 0 ? null : <h2>What you affirm</h2>}
          {shown.statements.map((statement) => (
            <Checkboxes
              key={statement.rule}
              name={affirmField(statement)}
              label={<span class="vh">What you affirm</span>}
              values={page.values(affirmField(statement))}
              options={[{ value: "yes", label: statement.words }]}
            />
          ))}
          {page.more}
          <Acts>
            <Button>{version === 1 ? "Adopt this plan" : `Adopt version ${String(version)}`}</Button>
            <LinkButton kind="second" href={back}>
              Change something first
            </LinkButton>
          </Acts>
        </Form>
      </Sheet>
    </>
  );
}
