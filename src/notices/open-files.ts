import { standingsOn, type Grant } from "../access/index.ts";
import type { Day } from "../calendar/index.ts";
import { type CaseFile, type EventLog, type FactSource, openCaseFile } from "../casefile/index.ts";
import type { Roster } from "../roster/index.ts";

interface Doors {
  readonly log: Pick<EventLog, "loadMany">;
  readonly sources: readonly FactSource[];
  readonly grants: (file: CaseFile) => readonly Grant[];
}

/** Which of these files are open to the person now: by post or office, or by a leave that stands in the file itself. */
export const openFiles = async (
  doors: Doors,
  { person, roster, today }: { readonly person: string; readonly roster: Roster; readonly today: Day },
  files: readonly string[],
): Promise<ReadonlySet<string>> => {
  const byPost = (file: string): boolean => standingsOn(person, file, today, roster, []).length > 0;
  const others = files.filter((file) => !byPost(file));
  const loaded = await doors.log.loadMany(others);
  const byLeave = others.filter((id) => {
    const file = openCaseFile(id, loaded.get(id) ?? [], doors.sources);
    return standingsOn(person, id, today, roster, doors.grants(file)).length > 0;
  });
  return new Set([...files.filter(byPost), ...byLeave]);
};
