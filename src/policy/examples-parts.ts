import { day, parseDay } from "../calendar/index.ts";
import type { AttributeValue, Contents, Focus, Part, SectionState } from "./fact.ts";
import type { Happening } from "./examples-frame.ts";
import { focusKinds, roles } from "./vocabulary.ts";
import type { FocusKind, PartName } from "./vocabulary.ts";

/** Keys of a happening that say what a document holds, rather than what it is. */
export const contentKeys: ReadonlySet<string> = new Set(["sections", "targets", "strategies", "benchmarks"]);

const lists: readonly (readonly [string, PartName, readonly string[]])[] = [
  ["targets", "target", ["text", "measure", "target-dates"]],
  ["strategies", "strategy", ["text", "strategy-day"]],
  ["benchmarks", "benchmark", ["benchmark-day", "look-at"]],
];
const ROLES: ReadonlySet<string> = new Set(roles);

/** `4`, `[2, 4]`, `standard 3`, `overall`: what an example's act is about. `kind` is what the policy calls its foci. */
export function readFocus(written: unknown, kind: FocusKind): readonly Focus[] | "overall" | undefined {
  if (written === undefined || written === "overall") return written;
  return [written].flat().map((item: unknown): Focus => {
    const each = typeof item === "string" ? item : JSON.stringify(item);
    const [first, second] = each.split(" ");
    const named = focusKinds.find((known) => known === first);
    const code = named && second !== undefined ? second : each;
    return { kind: named ?? kind, code, title: code };
  });
}

/** What the document of a happening holds: sections that are filled, and its parts. A part lacks only what `lacks` names. */
export function readContents(happening: Happening, focus: readonly Focus[] | "overall" | undefined): Contents {
  const sections: Record<string, SectionState> = {};
  const parts: Part[] = (typeof focus === "object" ? focus : []).map((each, index) =>
    part("focus", index, { text: each.code, code: each.code }, ["text"]),
  );
  const written = happening["sections"];
  for (const name of Array.isArray(written) ? written.map(String) : []) sections[name] = { filled: true, whose: [] };
  for (const [key, name, cells] of lists) {
    const items = happening[key];
    if (!Array.isArray(items)) continue;
    const read = items.map((item: unknown, index) => part(name, index, spelledOut(item), cells));
    parts.push(...read);
    const whose = read.flatMap((each) => (typeof each.is["whose"] === "string" ? [each.is["whose"]] : []));
    if (read.length > 0) sections[key] = { filled: true, whose: [...new Set(whose)] };
  }
  return { sections, parts };
}

function spelledOut(item: unknown): Readonly<Record<string, unknown>> {
  if (item !== null && typeof item === "object") return item as Readonly<Record<string, unknown>>;
  const text = String(item);
  if (parseDay(text).ok) return { day: text };
  return ROLES.has(text) ? { whose: text } : { text };
}

function part(
  name: PartName,
  index: number,
  written: Readonly<Record<string, unknown>>,
  cells: readonly string[],
): Part {
  const { id, day: on, text, lacks, ...is } = written;
  const lacking = new Set([lacks ?? []].flat().map(String));
  const dated = cells.find((cell) => cell.endsWith("-day") || cell === "target-dates");
  if (on === undefined && dated !== undefined) lacking.add(dated);
  return {
    part: name,
    id: typeof id === "string" ? id : `${name.charAt(0)}${index + 1}`,
    number: index + 1,
    ...(typeof on === "string" ? { day: day(on) } : {}),
    text: typeof text === "string" ? text : `${name} ${index + 1}`,
    is: is as Record<string, AttributeValue>,
    filled: cells.filter((cell) => !lacking.has(cell)),
  };
}
