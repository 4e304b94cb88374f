import { assess, type Edition, type Fact, type FactFile, type Finding } from "../policy/index.ts";
import type { Calendars, Day } from "../calendar/index.ts";

/** Editions by the name a cycle is pinned to. */
export interface Editions {
  edition(id: string): Edition | undefined;
}

/** The edition of that name. Throws if it is not loaded: a fault of the installation, not of the file. */
export const loadedEdition = (library: Editions, id: string): Edition => {
  const edition = library.edition(id);
  if (!edition) throw new Error(`edition ${id} is not loaded`);
  return edition;
};

/** Findings of the whole file: each cycle under the edition it is pinned to, editions in the order the file came to them. */
export const assessFile = (question: {
  readonly file: FactFile;
  readonly library: Editions;
  readonly calendars: Calendars;
  readonly today: Day;
  readonly proposed?: readonly Fact[];
}): readonly Finding[] => {
  const { library, ...asked } = question;
  const pinned = new Set(question.file.cycles.map((cycle) => cycle.edition));
  return [...pinned].flatMap((id) => assess({ ...asked, edition: loadedEdition(library, id) }));
};
