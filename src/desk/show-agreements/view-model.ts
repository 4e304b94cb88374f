import type { Edition } from "../../policy/index.ts";
import { sayCovers, sayDay } from "../../wording/index.ts";
import type { Day } from "../../calendar/index.ts";
import { capital } from "../counting-words.ts";

export interface AgreementRow {
  readonly title: string;
  readonly href: string;
  readonly covers: string;
  readonly force: string;
  readonly rules: number;
  /** Values the district fills in where the agreement is silent. */
  readonly settings: number;
  readonly changed: number;
}

export interface Agreements {
  readonly covering: readonly AgreementRow[];
  /** What several agreements share; covers nobody by itself. */
  readonly shared: readonly AgreementRow[];
}

/** Every edition the district has, in the order of its titles. */
export const agreements = (editions: readonly Edition[], today: Day): Agreements => {
  const rows = [...editions].sort(
    (a, b) => a.title.localeCompare(b.title) || Temporal.PlainDate.compare(b.from, a.from),
  );
  const isShared = ({ covers }: Edition): boolean => Object.values(covers).every((values) => values.length === 0);
  return {
    covering: rows
      .filter((edition) => !isShared(edition))
      .map((edition) => rowOf(edition, capital(sayCovers(edition)), today)),
    shared: rows.filter(isShared).map((edition) => rowOf(edition, "Nobody by itself", today)),
  };
};

const rowOf = (edition: Edition, covers: string, today: Day): AgreementRow => {
  const settings = Object.values(edition.settings);
  const until = edition.until === undefined ? "" : ` to ${sayDay(edition.until, "long")}`;
  const since = Temporal.PlainDate.compare(edition.from, today) > 0 ? "From" : "Since";
  return {
    title: edition.title,
    href: `/agreements/${edition.policy}/${edition.from.toString()}`,
    covers,
    force: `${since} ${sayDay(edition.from, "long")}${until}`,
    rules: edition.rules.length,
    settings: settings.length,
    changed: settings.filter(({ changedHere }) => changedHere).length,
  };
};
