import { documentsOf, latestVersion, stateOf } from "../../documents/index.ts";
import { sayDay } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import { DocList, Facts, Panel, Section, Sheet } from "../../web/kit/index.ts";
import type { Plan } from "../plan.ts";
import { capital, documentPath } from "../plan-page.tsx";
import { helperSaid, keptSaid, nextStepSaid, outcomeSaid } from "../plan-words.ts";
import { strategiesOf } from "../parts-of-plan.ts";

type Props = { plan: Plan; request: FileRequest };

const stateWords = {
  issued: "issued, receipt not recorded",
  received: "received",
  acknowledged: "acknowledged",
  declined: "declined to acknowledge",
} as const;

/** The papers of this plan as they were issued, for whoever may open them. */
export function Papers({ plan, request }: Props) {
  const documents = documentsOf(request.file.events);
  const own = [plan.ddf, plan.notice, plan.document, ...plan.reviews.map(({ document }) => document)].flatMap(
    (id) => documents.get(id ?? "") ?? [],
  );
  const open = request.may("see-file");
  if (own.length === 0) return null;
  return (
    <Panel heading="Documents as issued">
      <DocList
        items={own.map((document) => {
          const version = latestVersion(document);
          const { day, body } = version.issued;
          return {
            title: capital(body.frozen.title),
            href: open ? documentPath(request, document.id) : undefined,
            note: `${day ? `${sayDay(day, "short", request.today)}, ` : ""}version ${body.version}, ${stateWords[stateOf(version)]}`,
          };
        })}
      />
    </Panel>
  );
}

export function Helpers({ plan, request }: Props) {
  if (plan.helpers.length === 0) return null;
  return (
    <Panel heading="Asked in for this plan">
      <DocList
        people
        items={plan.helpers.map(({ helper, as, on }) => ({
          title: request.name(helper),
          note: `${helperSaid[as]}${on ? `, since ${sayDay(on, "short", request.today)}` : ""}`,
        }))}
      />
      <p class="small soft">They see this plan while it runs, and nothing else of the file.</p>
    </Panel>
  );
}

/** What was added to the plan's story besides its words: reviews from above, extensions, new versions. */
export function Story({ plan, request }: Props) {
  const on = (day: Plan["proposedOn"]): string => (day ? sayDay(day, "short", request.today) : "day not recorded");
  const lines = [
    {
      term: on(plan.proposedOn),
      words: `Proposed by ${request.name(plan.proposedBy.person)}. Reason: “${plan.reason}”`,
    },
    ...plan.meetings.map((each) => ({
      term: on(each.on),
      words: each.meeting === "plan-writing" ? "Met to write it." : "Met to bring it to its end.",
    })),
    ...plan.reviewedAbove.map((each) => ({
      term: on(each.on),
      words: `${capital(each.how)} by ${request.name(each.by.person)}: “${each.comment}”`,
    })),
    ...plan.versions.map((each) => ({
      term: on(each.on),
      words: each.version === 1 ? "Issued." : `Version ${each.version} issued.`,
    })),
    ...plan.extended.map((each) => ({
      term: on(each.on),
      words: `Extended to ${sayDay(Temporal.PlainDate.from(each.until), "long", request.today)}. Reason: “${each.reason}”`,
    })),
    ...plan.revised.map((each) => ({ term: on(each.on), words: `Written anew. Reason: “${each.reason}”` })),
    ...(plan.concluded ? [{ term: on(plan.concluded.on), words: "Concluded." }] : []),
  ];
  return (
    <Panel heading="What happened">
      <Facts facts={lines} />
    </Panel>
  );
}

/** How the plan ended: each side's promises beside the targets. */
export function Conclusion({ plan, request }: Props) {
  const { concluded } = plan;
  if (!concluded) return null;
  const kept = concluded.promises.map(({ strategy, kept: how, words }) => {
    const promised = strategiesOf(plan).find(({ id }) => id === strategy);
    const whose =
      promised?.whose === "supervisor"
        ? request.supervisor?.name
        : promised?.whose === "employee"
          ? request.employee.name
          : "Students";
    return { term: whose ?? "Supervisor", words: `${promised?.text ?? ""} ${keptSaid[how]}. ${words}` };
  });
  return (
    <Section heading="How it ended" first>
      <Sheet>
        <Facts
          rows
          facts={[
            { term: "Outcome", words: `${outcomeSaid[concluded.outcome]}.` },
            { term: "Why", words: <span class="record">{concluded.why}</span> },
            { term: "From here", words: `${nextStepSaid[concluded.nextStep]}.` },
            ...kept,
          ]}
        />
      </Sheet>
    </Section>
  );
}
