import { capital, sayUnit } from "../../wording/index.ts";

/** A bargaining unit as it is called outside any one agreement: "BTU", "Certified staff". */
export const unitWords = (unit: string): string => (unit === "" ? "No unit" : capital(sayUnit(unit, { words: {} })));

/** Units as the end of an address: "btu,psrp". */
export const unitsPath = (units: readonly string[]): string => units.map(encodeURIComponent).join(",");

/** The units an address names; those the roster has not are left out. */
export const unitsIn = (path: string, known: ReadonlySet<string>): readonly string[] =>
  [...new Set(path.split(","))].filter((unit) => known.has(unit));
