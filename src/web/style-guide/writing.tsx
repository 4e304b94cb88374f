import {
  AgreementBySection,
  Button,
  By,
  Conflict,
  SaveBar,
  StateTag,
  WhoseWords,
  WritingSection,
} from "../kit/index.ts";

const [sup, emp] = ["Ines Fairweather", "Tobias Arden"];

export function WritingSample() {
  return (
    <>
      <WritingSection
        first
        no="2"
        heading="Rationale"
        margin={
          <AgreementBySection
            answers={[
              { side: "supervisor", name: sup, agreed: true, words: "agreed Nov 6" },
              { side: "employee", name: emp, agreed: false, words: "has not answered" },
            ]}
            note="Changing the words returns both to open."
          />
        }
      >
        <p>
          <StateTag state="draft" words="Draft, open to both" />
        </p>
        <WhoseWords
          segments={[
            { text: "In three visits in October, the same five students answered every question. " },
            { text: "In two of these lessons half the class was at band practice. ", side: "employee", by: emp },
            { text: "The seating plan shows who was there. ", side: "supervisor", by: sup },
          ]}
          note={
            <>
              Plain text by <By side="supervisor">{sup}</By>, Nov 3. Double-underlined text by{" "}
              <By side="employee">{emp}</By>, Nov 5.
            </>
          }
        />
      </WritingSection>
      <Conflict
        title="Tobias Arden saved this section while you were writing. Both texts are kept."
        lead="Nothing has been overwritten. Choose one, or write the sentence together."
        texts={[
          {
            heading: "Yours, not yet saved, 8:04 a.m.",
            side: "supervisor",
            words: (
              <>
                By March 12, at least <b>15 of 24</b> students answer unprompted once a week.
              </>
            ),
          },
          {
            heading: "Tobias Arden’s, saved 8:03 a.m.",
            side: "employee",
            words: (
              <>
                By March 12, at least <b>12 of 24</b> students answer unprompted once a week.
              </>
            ),
          },
        ]}
        differ={
          <>
            They differ in one place: <b>15 of 24</b> and <b>12 of 24</b>.
          </>
        }
        acts={
          <>
            <Button type="button">Write it together</Button>
            <Button type="button" kind="second">
              Take his
            </Button>
            <Button type="button" kind="second">
              Propose mine to him
            </Button>
          </>
        }
      />
      <SaveBar
        saved="Saved on the server today at 8:01 a.m. You can close this page."
        acts={
          <>
            <Button type="button" kind="second">
              Ask him to look
            </Button>
            <Button type="button">Check before issuing</Button>
          </>
        }
      />
    </>
  );
}
