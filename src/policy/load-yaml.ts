import { isMap, isPair, isScalar, isSeq, LineCounter, parseAllDocuments, visit } from "yaml";
import type { Document, Node } from "yaml";
import { problemAt } from "./load-problem.ts";
import type { FileText, Place, Problem } from "./load-problem.ts";

export type Path = readonly PropertyKey[];

/** A YAML file as plain values, with the place of everything in it. */
export interface ReadYaml {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the key (or list item) at this path stands; the nearest thing around it if the path leads nowhere. */
  readonly at: (path: Path) => Place;
}

/** Some readers of YAML take these keys for true and false, so that two programs would read two different rules. */
const BOOLEAN_KEYS = new Set(["yes", "no", "on", "off", "y", "n"]);

/**
 * Reads one YAML document (version 1.2, core schema). Syntax errors, duplicate keys, aliases and keys that some readers
 * take for booleans are problems. A number whose text would not survive (4.10) stays the text it was.
 */
export function readYaml({ file, text }: FileText): ReadYaml {
  const lines = new LineCounter();
  const all = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true, version: "1.2", prettyErrors: false });
  const document = "empty" in all ? undefined : all[0];
  const place = (offset: number): Place => {
    const found = lines.linePos(offset);
    return { line: Math.max(1, found.line), column: Math.max(1, found.col) };
  };
  const problems: Problem[] = [];
  if (!document)
    return { value: undefined, problems: [problemAt(file, place(0), "The file is empty.")], at: () => place(0) };
  for (const error of document.errors)
    problems.push(problemAt(file, place(error.pos[0]), sayError(error.code, error.message)));
  if (all.length > 1)
    problems.push(problemAt(file, place(0), "Write one document in a file: this one holds several, parted by ---."));
  problems.push(...refuseKeys(document, file, place));
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    at: (path) => place(offsetOf(document, path)),
  };
}

function refuseKeys(document: Document, file: string, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key)) return;
      const key = String(pair.key.source ?? pair.key.value);
      if (BOOLEAN_KEYS.has(key.toLowerCase())) {
        problems.push(
          problemAt(
            file,
            place(pair.key.range?.[0] ?? 0),
            `"${key}" cannot be a key: some readers take it for true or false.`,
          ),
        );
      }
    },
    Alias(_, alias) {
      problems.push(
        problemAt(file, place(alias.range?.[0] ?? 0), "Write it out: references with * are not read here."),
      );
    },
    Scalar(_, scalar) {
      if (typeof scalar.value === "number" && scalar.source !== undefined && String(scalar.value) !== scalar.source)
        scalar.value = scalar.source;
    },
  });
  return problems;
}

function sayError(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") return "This key stands twice in the same place: only one of them can count.";
  return `This is not YAML: ${message}`;
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node);
  for (const step of path) {
    const [key, child] = childOf(node, step);
    if (key === undefined && child === undefined) return offset;
    node = child;
    offset = key ?? rangeStart(child, offset);
  }
  return offset;
}

function childOf(node: unknown, step: PropertyKey): readonly [number | undefined, unknown] {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
    );
    return pair ? [rangeStart(pair.key), pair.value] : [undefined, undefined];
  }
  if (isSeq(node) && typeof step === "number") return [undefined, node.items[step]];
  return [undefined, undefined];
}

const rangeStart = (node: unknown, otherwise = 0): number => (node as Node | null | undefined)?.range?.[0] ?? otherwise;
