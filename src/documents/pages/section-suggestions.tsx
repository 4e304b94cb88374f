import { Acts, Button, By, HiddenFields } from "../../web/kit/index.ts";
import type { SuggestionEntry } from "../draft-store.ts";
import type { DraftSection } from "../draft/draft.ts";
import type { Section } from "../form/fitted-form.ts";
import { mayWrite, type Drafting } from "./drafting.tsx";
import { sayWhen, stop } from "./say-instant.ts";
import { sectionText } from "./section-words.ts";
import { sideOf } from "./side.tsx";

/** Words proposed for a section and not settled yet. */
export function SectionSuggestions({
  drafting,
  section,
  written,
}: {
  readonly drafting: Drafting;
  readonly section: Section;
  readonly written: DraftSection;
}) {
  return (
    <>
      {written.suggestions.map((suggestion) => (
        <Suggestion
          key={suggestion.number}
          drafting={drafting}
          section={section}
          written={written}
          suggestion={suggestion}
        />
      ))}
    </>
  );
}

interface Props {
  readonly drafting: Drafting;
  readonly section: Section;
  readonly written: DraftSection;
  readonly suggestion: SuggestionEntry;
}

function Suggestion({ drafting, section, written, suggestion }: Props) {
  const { name, today, reader, action, csrf, newId } = drafting;
  const own = suggestion.by.person === reader.person;
  return (
    <div class="stack-s">
      <p class="small">
        <By side={sideOf(suggestion.by.role)}>{name(suggestion.by.person)}</By>{" "}
        {stop(`proposes these words, ${sayWhen(suggestion.at, today)}`)}
      </p>
      <p class="asread">{sectionText(section, suggestion.value)}</p>
      {suggestion.note === "" ? null : <p class="small record">{suggestion.note}</p>}
      {mayWrite(drafting, section) ? (
        <form method="post" action={action}>
          <HiddenFields
            fields={{
              csrf,
              once: newId(),
              revision: "0",
              section: section.name,
              number: String(suggestion.number),
              basis: String(written.revision),
            }}
          />
          <Acts>
            {own ? null : (
              <Button kind="second" small name="act" value="take">
                Take these words
              </Button>
            )}
            <Button kind="plain" small name="act" value="put-away">
              {own ? "Take my proposal back" : "Keep the words as they are"}
            </Button>
          </Acts>
        </form>
      ) : null}
    </div>
  );
}
