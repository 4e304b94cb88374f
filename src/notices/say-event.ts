import type { EventWords, RecordedEvent } from "../casefile/index.ts";
import { sayDay } from "../wording/index.ts";
import type { FileInView } from "./file-in-view.ts";

/** What was recorded, in the daybook's words with its paper's name; by whom, in whose file. What was written is read there. */
export const sayEvent = (
  event: RecordedEvent,
  { title }: EventWords,
  { employee, name, today }: FileInView,
  paper: string | undefined,
): { readonly title: string; readonly words: (reader: string) => string } => {
  const when = event.recordedOn.equals(today) ? "today" : `on ${sayDay(event.recordedOn, "full")}`;
  return {
    title: paper === undefined || title.includes(paper) ? title : `${title}: ${paper}`,
    words: (reader) =>
      `Recorded by ${name(event.by.person)} ${when}, in ${reader === employee.id ? "your file" : `the file of ${employee.name}`}.`,
  };
};
