import type { Permission, View } from "../../access/index.ts";
import type { Day } from "../../calendar/index.ts";
import type { Finding } from "../../policy/index.ts";
import * as told from "../file.fixture.ts";
import type { FileShown } from "./shown.ts";
import { fileShown } from "./view-model.ts";

interface Shown {
  readonly today: Day;
  readonly person?: string;
  readonly file?: string;
  readonly views?: readonly View[];
  readonly may?: readonly Permission[];
}

/** A file as one person sees it that day, together with the findings behind it. */
export const shownFile = async (
  story: readonly told.Told[],
  shown: Shown,
): Promise<FileShown & { readonly findings: readonly Finding[] }> => {
  const {
    today,
    person = "marisol-quade",
    file = "corinne-abara",
    views = [],
    may = ["raise-concern", "strike-event"],
  } = shown;
  const [read] = await told
    .readBy(person, today, { [file]: story })
    .then((files) => files.filter(({ employee }) => employee.id === file));
  const cycle = read?.file.cycles.at(-1);
  const edition = cycle && read?.editionOf(cycle.id);
  if (!read || !cycle || !edition) throw new Error("the story opens no year");
  const site = told.roster.site(read.post?.site ?? "");
  const name = (id: string): string => told.roster.person(id)?.name ?? id;
  return {
    findings: read.findings,
    ...fileShown({
      ...read,
      ...told.readerOn(person, today),
      post: `${read.post?.title ?? ""}, ${site?.name ?? ""}`,
      roster: told.roster,
      cycle,
      edition,
      drafts: [],
      grants: [],
      views,
      may: (permission) => may.includes(permission),
      name,
      sayInstant: (at) => at.slice(0, 10),
      describe: ({ type, by }) => ({
        title: type,
        side: by.role === "employee" ? "employee" : by.role === "personnel" ? "office" : "supervisor",
      }),
      barred: [],
    }),
  };
};
