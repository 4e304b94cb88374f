import { AgreementBySection, Button, HiddenFields } from "../../web/kit/index.ts";
import { agreementOf, type SideAgreement } from "../draft/agreement.ts";
import type { DraftSection } from "../draft/draft.ts";
import type { Section } from "../form/fitted-form.ts";
import type { Drafting } from "./drafting.tsx";
import { sayWhen } from "./say-instant.ts";
import { sideOf } from "./side.tsx";

/** In the margin: who agrees to the section's words, with the reader's own button. */
export function SectionMargin({
  drafting,
  section,
  written,
}: {
  readonly drafting: Drafting;
  readonly section: Section;
  readonly written: DraftSection;
}) {
  const { sides, note } = drafting;
  return (
    <>
      {sides.length > 0 && written.revision > 0 ? (
        <Agreement drafting={drafting} section={section} written={written} />
      ) : null}
      {note?.(section, written)}
    </>
  );
}

function Agreement({
  drafting,
  section,
  written,
}: {
  readonly drafting: Drafting;
  readonly section: Section;
  readonly written: DraftSection;
}) {
  const { sides, name, personOf, today, reader, action, csrf, newId } = drafting;
  const standing = agreementOf(written, sides);
  const own = standing.find(({ role }) => role === reader.role);
  const reopened = standing.some(({ state }) => state === "changed-since");
  const answers = standing.map((side) => {
    const person = side.person ?? personOf(side.role);
    return {
      side: sideOf(side.role),
      name: person === undefined ? side.role : name(person),
      agreed: side.state === "agreed",
      words: sayAgreement(side, today),
    };
  });
  return (
    <>
      <AgreementBySection
        answers={answers}
        note={reopened ? "These words were changed, so both of you are asked again." : undefined}
      />
      {own === undefined ? null : (
        <form method="post" action={action}>
          <HiddenFields
            fields={{ csrf, once: newId(), revision: "0", section: section.name, basis: String(written.revision) }}
          />
          {own.state === "agreed" ? (
            <Button kind="plain" small name="act" value="withdraw">
              {own.person === undefined || own.person === reader.person
                ? "Take back my agreement"
                : `Take back the agreement of ${name(own.person)}`}
              <span class="vh"> to {section.title}</span>
            </Button>
          ) : (
            <Button kind="second" small name="act" value="agree">
              Agree to these words<span class="vh">: {section.title}</span>
            </Button>
          )}
        </form>
      )}
    </>
  );
}

const sayAgreement = ({ state, at }: SideAgreement, today: Drafting["today"]): string => {
  const when = at === undefined ? "" : ` ${sayWhen(at, today)}`;
  if (state === "agreed") return `agreed${when}`;
  if (state === "changed-since") return `agreed${when} to earlier words`;
  return state === "withdrawn" ? `took agreement back${when}` : "has not answered";
};
