import { compareDays, type Day } from "../../calendar/index.ts";
import type { RecordedEvent } from "../../casefile/index.ts";
import type { Edition } from "../../policy/index.ts";
import { sayDay } from "../../wording/index.ts";
import type { ReadFile } from "../read-file.ts";

/** One thing that someone else did. */
export interface LatelyRow {
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly href?: string;
  readonly file: { readonly name: string; readonly href: string };
}

type Describe = (
  event: RecordedEvent,
  edition: Edition | undefined,
) => { readonly title: string; readonly href?: string };

/** Recorded in the same act as a paper that is issued; the paper's line says it. */
const saidByPaper: ReadonlySet<string> = new Set(["Attested", "PlanIssued"]);

/** What others recorded in these files in the last seven days, newest first; nothing that the reader did. */
export const lately = (
  files: readonly ReadFile[],
  { person, today }: { readonly person: string; readonly today: Day },
  name: (person: string) => string,
  describe: Describe,
  most = 8,
): readonly LatelyRow[] => {
  const since = today.subtract({ days: 7 });
  const recent = files.flatMap((read) =>
    read.file.events
      .filter(
        ({ by, recordedOn, type }) =>
          by.person !== person && compareDays(recordedOn, since) >= 0 && !saidByPaper.has(type),
      )
      .map((event) => ({ read, event })),
  );
  return recent
    .sort((a, b) => (a.event.recordedAt < b.event.recordedAt ? 1 : -1))
    .slice(0, most)
    .map(({ read, event }) => {
      const { title, href } = describe(event, read.editionOf(event.cycle));
      return {
        when: event.recordedOn.equals(today) ? "Today" : sayDay(event.recordedOn, "table", today),
        who: name(event.by.person),
        what: title,
        ...(href === undefined ? {} : { href }),
        file: { name: read.employee.id === person ? "Yours" : read.employee.name, href: `/files/${read.employee.id}` },
      };
    });
};
