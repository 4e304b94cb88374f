import { DocumentPage, DocumentView, LinkButton, Panel, Stack, StateTag } from "../kit/index.ts";

export function DocumentSample() {
  return (
    <DocumentPage
      aside={
        <>
          <Stack>
            <p>
              <StateTag state="issued" words="Issued, version 1" />
            </p>
            <LinkButton href="#main" wide>
              Print or save as PDF
            </LinkButton>
          </Stack>
          <Panel heading="Found a mistake?">
            <p>A correction is a new version. Both of you acknowledge it again, and this version stays readable.</p>
          </Panel>
        </>
      }
    >
      <DocumentView
        titleAs="h2"
        district="Larkfield Public Schools"
        agreement="An invented agreement, 2026–27 edition"
        title="Improvement Plan"
        about="Tobias Arden, Grade 5 teacher, Mill Street School"
        facts={[
          { term: "Issued", words: "Friday, November 13, 2026, 3:42 p.m., version 1" },
          { term: "Runs", words: "November 13, 2026 to March 12, 2027" },
        ]}
        sections={[
          {
            heading: "1. Indicator",
            blocks: [{ kind: "paragraph", label: "3.2", text: "Asking questions that make students think." }],
          },
          {
            heading: "2. Rationale",
            blocks: [
              {
                kind: "whose-words",
                segments: [
                  { text: "In three visits in October, the same five students answered every question. " },
                  {
                    text: "In two of these lessons half the class was at band practice.",
                    side: "employee",
                    by: "Tobias Arden",
                  },
                ],
                note: "First sentence by Ines Fairweather; second by Tobias Arden. Agreed by both, November 6.",
              },
              {
                kind: "answers",
                answers: [
                  { question: "Where it was seen", answer: "Room 12,\nsecond period" },
                  { question: "Comment" },
                ],
              },
            ],
          },
          {
            heading: "3. Strategies",
            blocks: [
              {
                kind: "parties",
                parties: [
                  {
                    side: "supervisor",
                    name: "Ines Fairweather",
                    items: [{ text: "Arranges two modeled lessons.", note: "by January 29" }],
                  },
                  {
                    side: "employee",
                    name: "Tobias Arden",
                    items: [{ text: "Plans three open questions a week.", note: "from November 30" }],
                  },
                  { name: "Students", items: [{ text: "Keep a question card.", note: "from December 4" }] },
                ],
              },
            ],
          },
          {
            heading: "4. Benchmarks",
            blocks: [
              {
                kind: "table",
                caption: "Benchmark meetings",
                columns: ["Meeting", "Date", "What will be looked at"],
                rows: [["First", "Friday, December 11, 2026", "The plan book of two weeks"]],
              },
              { kind: "list", items: [{ text: "The plan book", note: "kept in room 12" }] },
              { kind: "note", text: "Dates agreed by both, November 6." },
            ],
          },
        ]}
        acknowledgments={{
          sentence: "Acknowledging means you have seen it and it was discussed with you. It does not mean you agree.",
          entries: [{ term: "Tobias Arden", words: "Seen and discussed. Friday, November 13, 2026, 3:42 p.m." }],
        }}
        response={{
          heading: "Response of the employee",
          text: "Half the class was out.\nThe attendance sheets are attached.",
        }}
        closing="The words above were closed when the plan was issued and cannot be edited. Fingerprint 7c4e 91a0 5b2d e8f3."
      />
    </DocumentPage>
  );
}
