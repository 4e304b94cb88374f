import { Head, Page, Section, type PageFrame } from "../kit/index.ts";
import { ActsSample } from "./acts.tsx";
import { AnswerSample } from "./answer.tsx";
import { ColorSample } from "./colors.tsx";
import { DatedSample } from "./dated.tsx";
import { CoachSample } from "./coach.tsx";
import { DocumentSample } from "./document.tsx";
import { FormsSample } from "./forms.tsx";
import { LineSample } from "./line.tsx";
import { NotesSample } from "./notes.tsx";
import { RefusalSample } from "./refusal.tsx";
import { StatesSample } from "./states.tsx";
import { TypeSample } from "./type.tsx";
import { WritingSample } from "./writing.tsx";

/** Every shared component, with invented content. Whoever changes one looks here first. */
export function StyleGuidePage({ frame }: { frame: PageFrame }) {
  return (
    <Page frame={frame} title="Style guide">
      <Head
        title="Style guide"
        lead="An even ledger: two sides, one line, dates at the edge, and a double rule when the words are closed."
      />
      <Section
        first
        heading="Colors"
        lead="Harbor and ochre are the two voices. They have the same lightness and the same strength; only the hue differs, so neither is louder."
      >
        <ColorSample />
      </Section>
      <Section
        heading="Type"
        lead="The serif is for what stands on the record: names, titles, the agreement’s words, people’s words. The sans is the program speaking."
      >
        <TypeSample />
      </Section>
      <Section
        heading="Words for states"
        lead="The word carries the meaning. The mark repeats it for a quick eye, and every mark has its own shape."
      >
        <StatesSample />
      </Section>
      <Section heading="Acts and notices">
        <ActsSample />
      </Section>
      <Section
        heading="Forms"
        lead="Required is the normal case; optional is said in words. What a person writes is in the serif."
      >
        <FormsSample />
      </Section>
      <Section
        heading="Dated things"
        lead="The date is the first thing; the reason for the day stands beside it, with its clause."
      >
        <DatedSample />
      </Section>
      <Section heading="The line of a file, and its daybook">
        <LineSample />
      </Section>
      <Section heading="Notes in a classroom">
        <NotesSample />
      </Section>
      <Section heading="The coach">
        <CoachSample />
      </Section>
      <Section heading="Two people writing">
        <WritingSample />
      </Section>
      <Section heading="Before acknowledging">
        <AnswerSample />
      </Section>
      <Section
        heading="A refusal"
        lead="Ink on white, never red: the clause, what the file has, what would make it possible."
      >
        <RefusalSample />
      </Section>
      <Section
        heading="A document as issued"
        lead="The double rule says that its words are closed, on screen and on paper."
      >
        <DocumentSample />
      </Section>
    </Page>
  );
}
