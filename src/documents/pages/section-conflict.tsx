import { Button, Conflict, HiddenFields } from "../../web/kit/index.ts";
import type { AsideEntry } from "../draft-store.ts";
import { differences, type Difference } from "../draft/conflict.ts";
import type { DraftSection } from "../draft/draft.ts";
import type { Section } from "../form/fitted-form.ts";
import type { Drafting } from "./drafting.tsx";
import { sayWhen, stop } from "./say-instant.ts";
import { sectionText } from "./section-words.ts";
import { sideOf } from "./side.tsx";

/** Two texts of one section: the one that stands, and the reader's own that came second. Both are kept. */
export function SectionConflict({
  drafting,
  section,
  written,
  kept,
}: {
  readonly drafting: Drafting;
  readonly section: Section;
  readonly written: DraftSection;
  readonly kept: AsideEntry;
}) {
  const { name, today, reader, action, csrf, newId, sides } = drafting;
  const theirs = written.history.at(-1);
  if (!theirs) return null;
  const own = theirs.by.person === reader.person;
  const mine = {
    heading: `Yours, not in the draft yet, ${sayWhen(kept.at, today)}`,
    side: sideOf(kept.by.role),
    words: sectionText(section, kept.value),
  };
  const other = {
    heading: `${own ? "Yours from another window" : name(theirs.by.person)}, ${sayWhen(theirs.at, today)}`,
    side: sideOf(theirs.by.role),
    words: sectionText(section, theirs.value),
  };
  const both = {
    title: own
      ? "You saved this section in another window while you were writing. Both texts are kept."
      : `${name(theirs.by.person)} saved this section while you were writing. Both texts are kept.`,
    differ: sayDifferences(differences(mine.words, other.words)),
  };
  return (
    <Conflict
      {...both}
      texts={mine.side === "supervisor" && other.side !== "supervisor" ? [mine, other] : [other, mine]}
      acts={
        <form method="post" action={action} class="acts">
          <HiddenFields
            fields={{
              csrf,
              once: newId(),
              revision: "0",
              section: section.name,
              number: String(kept.number),
              basis: String(written.revision),
            }}
          />
          <Button name="act" value="together">
            Write it together
          </Button>
          <Button kind="second" name="act" value="put-away">
            {own ? "Take the one that is saved" : "Take theirs"}
          </Button>
          {sides.length > 0 && !own ? (
            <Button kind="second" name="act" value="propose">
              Propose mine
            </Button>
          ) : (
            <Button kind="second" name="act" value="take">
              Take this one
            </Button>
          )}
        </form>
      }
    />
  );
}

const counted = ["", "one place", "two places", "three places", "four places", "five places"];

/** "They differ in one place: “22 of 26” and “20 of 26”." */
export const sayDifferences = (found: readonly Difference[]): string => {
  if (found.length === 0) return "The words are the same; only their spacing differs.";
  const quote = (words: string, { after }: Difference): string =>
    words === "" ? "nothing" : `“${[words, ...after.split(" ").slice(0, 2)].join(" ").trim()}”`;
  const pairs = found.slice(0, 3).map((place) => `${quote(place.mine, place)} and ${quote(place.theirs, place)}`);
  const more = found.length > pairs.length ? ", and further on" : "";
  const places = counted[found.length] ?? `${found.length} places`;
  return stop(`They differ in ${places}: ${pairs.join("; ")}${more}`);
};
