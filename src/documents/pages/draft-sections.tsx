import { LinkButton, WritingSection } from "../../web/kit/index.ts";
import { DraftWords } from "./draft-words.tsx";
import { draftSection, writersOf, type DraftSection } from "../draft/draft.ts";
import type { Section } from "../form/fitted-form.ts";
import { shownSections } from "../form/shown.ts";
import { mayWrite, sectionId, type Drafting } from "./drafting.tsx";
import { SectionConflict } from "./section-conflict.tsx";
import { SectionForm } from "./section-form.tsx";
import { SectionMargin } from "./section-margin.tsx";
import { SectionSuggestions } from "./section-suggestions.tsx";
import { draftBlocks } from "./section-words.ts";
import { sayWhen, stop } from "./say-instant.ts";

/** A draft section by section: one may be open for writing, the others are read, each with its margin. */
export function DraftSections(drafting: Drafting) {
  const { form, values, draft } = drafting;
  return (
    <>
      {shownSections(form, values).map((section, at) => (
        <OneSection
          key={section.name}
          drafting={drafting}
          section={section}
          written={draftSection(draft, section.name)}
          no={at + 1}
        />
      ))}
    </>
  );
}

function OneSection({
  drafting,
  section,
  written,
  no,
}: {
  readonly drafting: Drafting;
  readonly section: Section;
  readonly written: DraftSection;
  readonly no: number;
}) {
  const { reader, open, under } = drafting;
  const kept = written.kept.findLast(({ by }) => by.person === reader.person);
  const writing = open === section.name && mayWrite(drafting, section);
  return (
    <WritingSection
      no={String(no)}
      heading={section.title}
      id={sectionId(section.name)}
      first={no === 1}
      margin={<SectionMargin drafting={drafting} section={section} written={written} />}
    >
      {kept ? <SectionConflict drafting={drafting} section={section} written={written} kept={kept} /> : null}
      {writing ? (
        <SectionForm drafting={drafting} section={section} written={written} takes={kept?.number} />
      ) : (
        <SectionRead drafting={drafting} section={section} written={written} />
      )}
      <SectionSuggestions drafting={drafting} section={section} written={written} />
      {under?.(section, written)}
    </WritingSection>
  );
}

function SectionRead({
  drafting,
  section,
  written,
}: {
  readonly drafting: Drafting;
  readonly section: Section;
  readonly written: DraftSection;
}) {
  const { name, today, values, action } = drafting;
  const writers = writersOf(written);
  const blocks = draftBlocks(section, written, values);
  const shared = blocks.some((block) => block.kind === "paragraph" && block.segments !== undefined);
  return (
    <>
      {blocks.length === 0 ? (
        <p class="soft">{written.revision === 0 ? "Nothing is written here yet." : "Left empty."}</p>
      ) : (
        <DraftWords section={{ blocks, written: writers }} reader={{ name, today }} />
      )}
      {writers.length === 0 || shared ? null : (
        <p class="small soft">
          {stop(`Written by ${writers.map(({ person, at }) => `${name(person)}, ${sayWhen(at, today)}`).join("; ")}`)}
        </p>
      )}
      {mayWrite(drafting, section) ? (
        <p>
          <LinkButton
            kind={written.revision === 0 ? "second" : "plain"}
            small
            href={`${action}?edit=${section.name}#${sectionId(section.name)}`}
          >
            {written.revision === 0 ? "Write this section" : "Edit"}
            <span class="vh">: {section.title}</span>
          </LinkButton>
        </p>
      ) : null}
    </>
  );
}
