import type { Story } from "../story.ts";
import { gwenTolliver, orenWhitlock, priyaLindqvist, rafaelMontclair, rubenCastile } from "./alder-street.ts";
import { calderCity } from "./calder-city.ts";
import { colmDravid, colmDravidLastYear } from "./colm-dravid.ts";
import { corinneAbara } from "./corinne-abara.ts";
import { ilseMarchmont, kofiBenning } from "./dovetail.ts";
import { juneBellweather } from "./june-bellweather.ts";
import { lastYear } from "./last-year.ts";
import { lorneMabry } from "./lorne-mabry.ts";
import { petraStroud } from "./petra-stroud.ts";
import { yearBegins } from "./the-year-begins.ts";

const all: readonly Story[] = [
  ...lastYear,
  corinneAbara,
  juneBellweather,
  rafaelMontclair,
  orenWhitlock,
  priyaLindqvist,
  gwenTolliver,
  rubenCastile,
  lorneMabry,
  colmDravidLastYear,
  colmDravid,
  kofiBenning,
  ilseMarchmont,
  petraStroud,
  ...calderCity,
];

const byPerson = Map.groupBy(all, ({ person }) => person);

/** What the demo tells of one person: how the year began, and for some what happened then. */
export const storiesOf = (person: string): readonly Story[] => [...yearBegins(person), ...(byPerson.get(person) ?? [])];
