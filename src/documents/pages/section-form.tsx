import { Acts, Button, HiddenFields, LinkButton } from "../../web/kit/index.ts";
import type { DraftSection } from "../draft/draft.ts";
import type { Field, Section } from "../form/fitted-form.ts";
import { shownFields } from "../form/shown.ts";
import { rowsOf } from "../values.ts";
import type { Drafting } from "./drafting.tsx";
import { FieldControl } from "./field-control.tsx";
import { sectionId } from "./drafting.tsx";

/** A section while it is written: its own form, saved while typing where scripts run, and by its button everywhere. */
export function SectionForm({
  drafting,
  section,
  written,
  takes,
}: {
  readonly drafting: Drafting;
  readonly section: Section;
  readonly written: DraftSection;
  readonly takes?: number | undefined;
}) {
  const { action, csrf, newId, sides, values } = drafting;
  const fields = shownFields(section, values);
  const id = `write-${section.name}`;
  const hidden = {
    csrf,
    once: newId(),
    revision: "0",
    section: section.name,
    basis: String(written.revision),
    ...(takes === undefined ? {} : { takes: String(takes) }),
  };
  return (
    <form class="form" method="post" action={action} id={id} novalidate data-autosave="">
      <button class="vh" type="submit" tabindex={-1} aria-hidden="true" name="act" value="save" />
      <HiddenFields fields={hidden} />
      {section.hint ? <p class="hint">{section.hint}</p> : null}
      {fields.map((field) => (
        <FieldControl
          key={field.name}
          field={field}
          value={written.value[field.name]}
          error={(name) => drafting.error(section.name, name)}
          quiet={fields.length === 1 && field.label === section.title}
          blankRow={blankRow(field, written, drafting.more)}
        />
      ))}
      <p class="small soft" role="status" data-save-state={id} />
      <Acts>
        <Button name="act" value="save">
          Save this section
        </Button>
        {sides.length > 0 ? (
          <Button kind="second" name="act" value="save-and-agree">
            Save and agree to it
          </Button>
        ) : null}
        <LinkButton kind="plain" href={`${action}#${sectionId(section.name)}`}>
          Close this section
        </LinkButton>
      </Acts>
    </form>
  );
}

/** A row's id names the revision it was begun on, so that no two rows of one history share it. */
const blankRow = (field: Field, written: DraftSection, more: string | undefined): string | undefined =>
  field.kind === "rows" && (more === field.name || rowsOf(written.value[field.name]).length === 0)
    ? freeRow(field.name, written)
    : undefined;

const freeRow = (field: string, { history, revision }: DraftSection): string => {
  const taken = new Set(history.flatMap(({ value }) => rowsOf(value[field]).map(({ id }) => id)));
  let number = revision + 1;
  while (taken.has(`r${number}`)) number += 1;
  return `r${number}`;
};
