import type { Edition } from "../policy/index.ts";
import { conferences, type Conference } from "./events.ts";

/** Every value that rules name for `attribute` of `fact`, in the order of the rules: `("conference-held", "meeting")`. */
export const namedInRules = (edition: Pick<Edition, "rules">, fact: string, attribute: string): readonly string[] => {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === "object" && value !== null) {
      const pattern = value as Readonly<Record<string, unknown>>;
      if (pattern["fact"] === fact) for (const name of valuesOf(pattern["where"], attribute)) found.add(name);
      Object.values(pattern).forEach(look);
    }
  };
  for (const { parameters, onlyIf, unless } of edition.rules) look([parameters, onlyIf, unless]);
  return [...found];
};

const valuesOf = (where: unknown, attribute: string): readonly string[] => {
  if (typeof where !== "object" || where === null) return [];
  const wanted = (where as Readonly<Record<string, unknown>>)[attribute];
  return [wanted].flat().filter((value) => typeof value === "string");
};

/** Meetings that belong to a plan, a concern or an observation: recorded there. */
const recordedElsewhere: ReadonlySet<string> = new Set([
  "concern-talk",
  "plan-writing",
  "plan-review",
  "plan-closing",
  "pre-observation",
  "post-observation",
]);

/** The conferences of the year: those the agreement speaks of first, in its order, then the others anyone may hold. */
export const conferencesUnder = (
  edition: Pick<Edition, "rules">,
): readonly { readonly meeting: Conference; readonly asked: boolean }[] => {
  const asked = namedInRules(edition, "conference-held", "meeting").filter(
    (meeting) => !recordedElsewhere.has(meeting),
  );
  return [
    ...asked.map((meeting) => ({ meeting, asked: true })),
    ...conferences.filter((meeting) => !asked.includes(meeting)).map((meeting) => ({ meeting, asked: false })),
  ];
};
