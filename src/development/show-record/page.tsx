import { documentName } from "../../wording/index.ts";
import { postWords } from "../../web/index.ts";
import { DocumentPage, DocumentView, Empty, Head, Notice, Sheet, type DocumentSection } from "../../web/kit/index.ts";
import { DevelopmentCrumbs } from "../crumbs.tsx";
import { developmentPlan } from "../events.ts";
import { sayYear } from "../saying.ts";
import type { Development } from "../state.ts";
import { RecordAside } from "./aside.tsx";
import type { RecordShown } from "./record-shown.tsx";
import { certificateBlocks, courseworkBlocks } from "./certificate-words.tsx";
import { conferencesIn } from "./conference.ts";
import { yearBlocks } from "./year-words.tsx";

const done: Readonly<Record<string, string>> = {
  adopted: "Your plan is adopted. Everyone who may open your file can read it.",
  outcome: "The outcome is recorded.",
  coursework: "The coursework is recorded.",
  certificate: "The certificate is recorded.",
};

/** The sections of the record, the newest year first. */
const sectionsOf = ({ request, development, certificates, tabled }: RecordShown): readonly DocumentSection[] => {
  const { file, edition, name } = request;
  const part = (heading: string, blocks: DocumentSection["blocks"]): readonly DocumentSection[] =>
    blocks.length === 0 ? [] : [{ heading, blocks }];
  return [
    ...part("Certificates", certificateBlocks(certificates)),
    ...development.years.toReversed().map((year) => ({
      heading: sayYear(year.schoolYear),
      blocks: yearBlocks(year, { name, conferences: conferencesIn(file, year.cycle, year, edition, tabled) }),
    })),
    ...part("Coursework", courseworkBlocks(development)),
  ];
};

const span = ({ years }: Development): string => {
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return "";
  return first === last ? sayYear(first.schoolYear) : `${sayYear(first.schoolYear)} to ${sayYear(last.schoolYear)}`;
};

/** The whole record: every year's plan and what came of it, coursework and certificates. It prints as it stands. */
export function DevelopmentRecordPage(shown: RecordShown) {
  const { request, development } = shown;
  const { employee, edition, roster, app, query, viewer } = request;
  const sections = sectionsOf(shown);
  const own = viewer.person.id === employee.id;
  const said = done[query.get("done") ?? ""];
  const word = documentName(developmentPlan, edition);
  return (
    <>
      <DevelopmentCrumbs request={request} />
      <DocumentPage aside={<RecordAside {...shown} />}>
        <div class="stack">
          {said === undefined ? null : <Notice kind="recorded" title={said} announce />}
          <p class="narrow-only">
            <a href="#acts">What you can do here, and what is asked this year</a>
          </p>
          {sections.length === 0 ? (
            <>
              <Head title="Development record" lead={`${employee.name}, ${postWords(employee.id, roster, app)}`} />
              <Sheet>
                <Empty title={own ? "You have not adopted a plan yet" : "No plan is adopted yet"}>
                  {own ? "Your" : `${employee.name}’s`} {word} of each year, what came of it, coursework and
                  certificates stand here. The record goes along to a new school or post.
                </Empty>
              </Sheet>
            </>
          ) : (
            <DocumentView
              district={app.district.name}
              agreement={edition.title}
              title="Development record"
              about={`${employee.name}, ${postWords(employee.id, roster, app)}`}
              facts={development.years.length === 0 ? [] : [{ term: "Covers", words: span(development) }]}
              sections={sections}
              closing="Every plan stands here in the version in force; earlier versions stay readable in the file. The record belongs to the person, and goes along to a new school or post."
            />
          )}
        </div>
      </DocumentPage>
    </>
  );
}
