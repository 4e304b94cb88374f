import { compareDays, day } from "../../calendar/index.ts";
import { observationsIn, type PreparedObservation } from "../../observations/index.ts";
import { sayDay } from "../../wording/index.ts";
import type { ReadFile } from "../read-file.ts";
import type { Reader } from "./from-findings.ts";
import type { Owed } from "./owed.ts";

/** Observations the reader has planned or prepared and not recorded as held; one they were only asked to make comes with its leave. */
export const owedByObservations = (
  read: ReadFile,
  prepared: readonly PreparedObservation[],
  { person, today }: Reader,
): readonly Owed[] => {
  const inFile = observationsIn(read.file.events);
  const asked = new Set(read.standings.map(({ observation }) => observation));
  const planned = [...inFile.values()]
    .filter(({ observer, held, calledOff, id }) => observer === person && !held && !calledOff && !asked.has(id))
    .map(({ id, on, setting }) => ({ id, on, setting, told: true }));
  const untold = prepared
    .filter(({ id, file, observer }) => file === read.employee.id && observer === person && !inFile.has(id))
    .map(({ id, on, setting }) => ({ id, on: day(on), setting, told: false }));
  return [...planned, ...untold].map(({ id, on, setting, told }): Owed => {
    const href = `/files/${read.employee.id}/observations/${id}`;
    const isOver = on !== undefined && compareDays(on, today) < 0;
    const when = on ? sayDay(on, "plain", today) : "a day not known";
    return {
      side: "mine",
      group: isOver ? "undated" : "later",
      ...(on && !isOver ? { day: on } : {}),
      title: (whom) => (isOver ? `Record or call off the observation of ${whom}` : `Observe ${whom}`),
      whom: read.employee.name,
      about: setting === "" ? (read.post?.title ?? "") : setting,
      href,
      why: `${told ? "You planned it" : "Not announced, only you see this; you meant it"} for ${when}. It is not recorded as held.`,
      bundle: `observation ${id}`,
      person: { name: read.employee.name, href: `/files/${read.employee.id}` },
      now: isOver || on?.equals(today) === true,
    };
  });
};
