import type { Story } from "../story.ts";
import { corinneAbara } from "./corinne-abara.ts";

const all: readonly Story[] = [corinneAbara];

const byPerson = Map.groupBy(all, ({ person }) => person);

/** What the demo tells of one person; nothing for most. */
export const storiesOf = (person: string): readonly Story[] => byPerson.get(person) ?? [];
