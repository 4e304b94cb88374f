import type { RosterField } from "./mapping.ts";

/** Headings as HR systems write them, letters and digits alone. The first field that fits a heading takes it. */
const known: readonly (readonly [RosterField, RegExp])[] = [
  ["supervisor", /supervisor|^sup[rv]|manager|reportsto|evaluator|vorgesetzt/],
  ["certificate-expires", /(cert|lic).*(exp|valid|until|end)|expir/],
  ["certificate", /cert|licen[cs]e|credential/],
  ["email", /e?mail/],
  ["number", /^(employee|emp|staff|personnel|person)?(id|no|nr|num|number|code)$|employeeid|empid|personnelnumber/],
  ["given", /^(first|given|fore)(name)?$|preferredname/],
  ["family", /^(last|family|sur)(name)?$/],
  ["name", /^(employee|full|legal|staff)?name$/],
  ["site-name", /(site|school|location|building)name/],
  ["site", /site|school|^loc|building|campus/],
  ["job-class", /jobclass|classification|jobfamily|jobcode|category/],
  ["title", /title|position|^job$|role/],
  ["unit", /unit|union|bargain|association/],
  ["staff-group", /staffgroup|workcalendar|calendar|paygroup|workyear/],
  ["hired", /hire|servicedate|seniority/],
  ["status", /status|^ten(ure)?|probation|contracttype/],
  ["from", /(active|effective|assignment|start|begin|valid).*(from|date|start)|^(from|start|begin|eff)/],
  ["to", /(active|assignment|end|term|valid).*(to|date|end|until|thru)|^(to|end|until|term)/],
];

/** A first guess at the columns, from their headings; each heading is taken once. */
export const guessColumns = (header: readonly string[]): Readonly<Partial<Record<RosterField, string>>> => {
  const taken: Partial<Record<RosterField, string>> = {};
  for (const heading of header) {
    const plain = heading.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
    const field = known.find(([name, pattern]) => taken[name] === undefined && pattern.test(plain))?.[0];
    if (field !== undefined) taken[field] = heading;
  }
  return taken;
};
