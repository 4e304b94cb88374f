import { ClauseLink, Facts, Ledger, Notice, PaperAndAnswer, Panel, Section, Sheet, Statement } from "../kit/index.ts";

export function AnswerSample() {
  return (
    <PaperAndAnswer
      paper={
        <>
          <Sheet>
            <Facts
              rows
              facts={[
                { term: "Criterion", words: "3. Works the assigned hours." },
                { term: "Offered", words: "Tuesday, November 10, 2026, at 2:10 p.m." },
              ]}
            />
          </Sheet>
          <Section heading="The next two weeks">
            <Ledger
              entries={[
                {
                  day: { words: "Nov 10", under: "Tue, today", iso: "2026-11-10" },
                  title: "You acknowledge, or decline",
                  why: "Your days to respond begin either way.",
                },
                {
                  day: { words: "Nov 25", under: "Wed", iso: "2026-11-25" },
                  title: "Last day of your response window",
                  why: "A later response is still kept, marked with its date.",
                },
              ]}
            />
          </Section>
        </>
      }
      answer={
        <>
          <Statement>
            Acknowledging means you have seen it and it was discussed with you. <em>It does not mean you agree.</em>
          </Statement>
          <Notice kind="offer" title="You can bring a representative">
            <p>Asking does not use up your time.</p>
          </Notice>
          <Panel heading="If you decline">
            <p>
              A witness, not your supervisor, records only that it was offered to you.{" "}
              <ClauseLink clause={{ label: "§ 3.3", href: "#main" }} />
            </p>
          </Panel>
        </>
      }
    />
  );
}
