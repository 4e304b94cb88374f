import { parseDay, type SchoolYear } from "../../calendar/index.ts";
import { sayDay } from "../../wording/index.ts";
import { sayAnchorName } from "./anchor-names.ts";
import type { YearFault } from "./form.ts";

const dayIn = (text: string): string => {
  const parsed = parseDay(text);
  return parsed.ok ? sayDay(parsed.day, "long") : text;
};

/** What to do about one field of a year's table. */
export const sayFault = ({ field, key, given }: YearFault, year: SchoolYear): string => {
  const named = field.startsWith("anchor-") ? `“${sayAnchorName(field.slice(7))}”` : "This row";
  switch (key) {
    case "day-missing":
      return given === "" ? "Give the day." : `Give the day of “${given}”.`;
    case "outside-year":
      return `${dayIn(given)} does not lie in ${year.replace("-", "–")}. Enter it with its own school year.`;
    case "not-a-date":
      return `“${given}” is no date. Write it as 2026-11-26.`;
    case "no-such-day":
      return `The calendar has no day ${given}.`;
    case "name-missing":
      return "Give the day a name: it is read wherever a date moves because of it.";
    case "unknown-kind":
    case "kind-missing":
      return "Choose what kind of day off it is.";
    case "ends-before-it-begins":
      return field.startsWith("anchor-")
        ? `${named} lies before the day the same span begins on.`
        : "The last day lies before the first.";
    case "listed-twice": {
      const [day = "", ...names] = given.split(" ");
      return `${dayIn(day)} is listed twice: ${names.join(" ")}. Keep one of them.`;
    }
    case "days-too-far-apart":
      return "The days lie too far apart. Look at the year of each date.";
    case "not-an-anchor-name":
      return "Name it with letters and figures, such as quarter 1 end.";
    case "anchor-far-outside-its-year":
      return `${named}: ${dayIn(given)} lies far outside of ${year.replace("-", "–")}. Look at the year of the date.`;
    default:
      return "Look at this again.";
  }
};
