import type { Permission, View } from "../../access/index.ts";
import type { Day } from "../../calendar/index.ts";
import type { Finding } from "../../policy/index.ts";
import type { Told } from "../file.fixture.ts";
import { roster } from "../district.fixture.ts";
import { readBy, readerOn } from "../reading.fixture.ts";
import type { FileShown } from "./shown.ts";
import { fileShown } from "./view-model.ts";

interface Shown {
  readonly today: Day;
  readonly person?: string;
  readonly file?: string;
  readonly views?: readonly View[];
  readonly may?: readonly Permission[];
  readonly striking?: boolean;
}

/** A file as one person sees it that day, together with the findings behind it. */
export const shownFile = async (
  story: readonly Told[],
  shown: Shown,
): Promise<FileShown & { readonly findings: readonly Finding[] }> => {
  const {
    today,
    person = "marisol-quade",
    file = "corinne-abara",
    views = [],
    may = ["raise-concern", "strike-event"],
    striking = false,
  } = shown;
  const read = (await readBy(person, today, { [file]: story })).find(({ employee }) => employee.id === file);
  const cycle = read?.file.cycles.at(-1);
  const edition = cycle && read?.editionOf(cycle.id);
  if (!read || !cycle || !edition) throw new Error("the story opens no year");
  const site = roster.site(read.post?.site ?? "");
  const name = (id: string): string => roster.person(id)?.name ?? id;
  return {
    findings: read.findings,
    ...fileShown({
      ...read,
      ...readerOn(person, today),
      post: `${read.post?.title ?? ""}, ${site?.name ?? ""}`,
      roster: roster,
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
      striking,
    }),
  };
};
