import { standingFor, standingsOn } from "../../access/index.ts";
import { openCaseFile, type Actor, type CaseFile } from "../../casefile/index.ts";
import type { Cycle, Edition } from "../../policy/index.ts";
import type { Person, Post } from "../../roster/index.ts";
import type { App, Viewer } from "../../web/index.ts";

/** Somebody whose open year the viewer may record a conference in. */
export interface Attending {
  readonly person: Person;
  readonly post: Post | undefined;
  readonly file: CaseFile;
  readonly cycle: Cycle;
  readonly edition: Edition;
  readonly actor: Actor;
}

/** Whom the viewer can have met together: their own staff, or for the office the staff of one school. */
const peopleOf = ({ roster, person }: Viewer, app: App, school: string): readonly string[] => {
  const today = app.today();
  const own = roster.reportsOf(person.id, today);
  if (!roster.officesOf(person.id, today).includes("personnel") || school === "") return own;
  return roster
    .people()
    .map(({ id }) => id)
    .filter((id) => roster.postsOf(id, today).some(({ site }) => site === school));
};

/** The staff with an open year in which the viewer may record a conference, by name. */
export const attendingOf = async (app: App, viewer: Viewer, school: string): Promise<readonly Attending[]> => {
  const { roster } = viewer;
  const today = app.today();
  const ids = peopleOf(viewer, app, school);
  const events = await app.log.loadMany(ids);
  return ids
    .flatMap((id): readonly Attending[] => {
      const person = roster.person(id);
      const file = openCaseFile(id, events.get(id) ?? [], app.sources);
      const cycle = file.cycles.findLast(({ closedOn }) => closedOn === undefined);
      const edition = cycle && app.policies().edition(cycle.edition);
      const standing =
        cycle &&
        standingFor(
          standingsOn(viewer.person.id, id, today, roster, []),
          "hold-conference",
          undefined,
          undefined,
          cycle.person.unit,
        );
      if (!person || !cycle || !edition || !standing) return [];
      const role = standing.role === "personnel" ? "personnel" : "supervisor";
      const actor: Actor = { person: viewer.person.id, role };
      return [{ person, post: roster.postsOf(id, today)[0], file, cycle, edition, actor }];
    })
    .toSorted((a, b) => a.person.sortName.localeCompare(b.person.sortName));
};
