import { defineFilePage, type FileRequest, type Mount } from "../../web/index.ts";
import { quoted } from "../../documents/index.ts";
import { Empty, Head, Panel, Section, Split, StateTag } from "../../web/kit/index.ts";
import { focusName } from "../../wording/index.ts";
import { findEvidence } from "../evidence.ts";
import { ObservationCrumbs } from "../observation-page.tsx";
import type { ObservationParts } from "../parts.ts";
import { coverage, type Covered } from "./coverage.ts";

/** Which matters of the rubric have something to show for them, and which have none. The reader's own notes are counted for them alone. */
export const route = (parts: Pick<ObservationParts, "observations" | "rubric">): Mount =>
  defineFilePage({
    path: "/observations/evidence",
    permission: "see-file",
    looks: () => "what observations show",
    show: async (request) => {
      const { file, viewer, edition, employee } = request;
      const evidence = await findEvidence(parts)({ file, person: viewer.person.id, edition });
      const thisYear = new Set(
        file.facts
          .filter(({ fact, cycle }) => fact === "observation-held" && cycle === request.cycle.id)
          .map(({ ids }) => ids["observation"]),
      );
      const covered = coverage(
        parts.rubric(edition),
        evidence.filter(({ observation }) => thisYear.has(observation)),
      );
      return {
        title: `What is shown: ${employee.name}`,
        current: "people",
        page: <EvidencePage request={request} covered={covered} />,
      };
    },
  });

function EvidencePage({ request, covered }: { readonly request: FileRequest; readonly covered: readonly Covered[] }) {
  const { employee, viewer, edition, cycle } = request;
  const shown = covered.filter(({ evidence }) => evidence.length > 0);
  const none = covered.filter(({ evidence }) => evidence.length === 0);
  const own = viewer.person.id === employee.id;
  const word = focusName(edition);
  return (
    <>
      <ObservationCrumbs request={request} here="What is shown" />
      <Head
        title="What observations show"
        lead={
          covered.length === 0
            ? "This agreement has no list of matters that notes could be tagged to."
            : `School year ${cycle.schoolYear.replace("-", "–")}: ${shown.length} of ${covered.length} have notes, ${none.length} have none.`
        }
      />
      <Split
        aside={
          <Panel heading="How this is counted">
            <p class="small">
              {own
                ? "Notes that were shared with you, by the matter they were tagged to."
                : "Notes that were shared, and your own that are not, by the matter they were tagged to. None here is not a mark: it says where nobody has looked, or written it down."}
            </p>
          </Panel>
        }
      >
        {shown.length === 0 && covered.length > 0 ? (
          <Empty title="Nothing is tagged yet">A note counts here once it is tagged to a {word}.</Empty>
        ) : null}
        {shown.length === 0 ? null : (
          <Section heading="With notes">
            <ul class="coverage">
              {shown.map(({ matter, evidence }) => (
                <li key={matter.code}>
                  <p>
                    <b>
                      {matter.code} {matter.title}
                    </b>{" "}
                    <StateTag state="done" words={evidence.length === 1 ? "1 note" : `${evidence.length} notes`} />
                  </p>
                  {evidence.map(({ key, words, source, observation }) => (
                    <p key={key} class="quote">
                      {quoted(words)}
                      <small>
                        <a href={`/files/${employee.id}/observations/${observation}`}>{source}</a>
                      </small>
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {none.length === 0 ? null : (
          <Section heading="With none">
            <ul class="coverage">
              {none.map(({ matter }) => (
                <li key={matter.code}>
                  <p>
                    {matter.code} {matter.title} <StateTag state="not-in-file" words="No note yet" />
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Split>
    </>
  );
}
