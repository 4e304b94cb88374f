import { day, parseDay } from "../../calendar/index.ts";
import { sayDay } from "../../wording/index.ts";
import { quoted } from "../evidence.ts";
import type { DraftSection } from "../draft/draft.ts";
import type { Section } from "../form/fitted-form.ts";
import { shownFields } from "../form/shown.ts";
import type { Block, FrozenSection } from "../frozen.ts";
import { rowsOf, textOf, type FormValues, type SectionValues } from "../values.ts";
import { blocksOf } from "../writing/blocks.ts";
import { segmentsOf } from "../writing/freeze.ts";

const sayTypedDay = (text: string): string => (parseDay(text.trim()).ok ? sayDay(day(text.trim()), "full") : text);

/** A section of a draft in words, with whose they are. */
export const draftBlocks = (section: Section, written: DraftSection, values: FormValues): readonly Block[] =>
  blocksOf(section.fields.length > 1, shownFields(section, values), written.value, {
    sayDay: sayTypedDay,
    segments: (field, row, column) =>
      segmentsOf(written, (value) =>
        row === undefined
          ? textOf(value[field])
          : (rowsOf(value[field]).find(({ id }) => id === row)?.[column ?? ""] ?? ""),
      ),
  });

/** What was typed in a section as one plain text, to be read or compared. */
export const sectionText = (section: Section, value: SectionValues): string =>
  blocksOf(section.fields.length > 1, section.fields, value, { sayDay: sayTypedDay, segments: () => [] })
    .map(blockText)
    .join("\n\n");

/** A frozen section as plain text. */
export const frozenText = ({ blocks }: Pick<FrozenSection, "blocks">): string => blocks.map(blockText).join("\n\n");

const blockText = (block: Block): string => {
  switch (block.kind) {
    case "paragraph": {
      const details = (block.details ?? []).map(({ label, text }) => (label === "" ? text : `${label}: ${text}`));
      return [block.label === undefined ? block.text : `${block.label}. ${block.text}`, ...details].join("\n");
    }
    case "list":
      return [
        block.label,
        ...block.items.map(({ text, note }) => (note === undefined ? text : `${text} (${note})`)),
      ].join("\n");
    case "evidence":
      return block.items.map(({ words, source }) => `${source}: ${quoted(words)}`).join("\n");
    case "table":
      return block.rows.map((row) => row.filter((cell) => cell !== "").join(", ")).join("\n");
  }
};
