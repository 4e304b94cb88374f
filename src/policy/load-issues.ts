import type { z } from "zod";
import { problemAt } from "./load-problem.ts";
import type { Place, Problem } from "./load-problem.ts";
import type { Path } from "./load-yaml.ts";

type Issue = z.core.$ZodIssue;

/** Zod's issues as problems with a line: `under` is the path of what was checked. Of a choice of shapes, the nearest one is said. */
export function problemsFrom(
  issues: readonly Issue[],
  file: string,
  at: (path: Path) => Place,
  under: Path = [],
): Problem[] {
  return issues.flatMap((issue) => fromIssue(issue, file, at, [...under, ...issue.path]));
}

function fromIssue(issue: Issue, file: string, at: (path: Path) => Place, path: Path): Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => problemAt(file, at([...path, key]), `${where(path)} has no key "${key}".`));
  }
  if (issue.code === "invalid_union") {
    const nearest = nearestOf(issue.errors);
    if (nearest) return problemsFrom(nearest, file, at, path);
  }
  if ((issue.code === "invalid_key" || issue.code === "invalid_element") && issue.issues.length > 0) {
    return issue.issues.map((inner) => problemAt(file, at(path), `${where(path)}: ${sayIssue(inner)}.`));
  }
  return [problemAt(file, at(path), `${where(path)}: ${sayIssue(issue)}.`)];
}

/** The shape that was meant is the one whose complaints lie deepest: its outline fitted. */
function nearestOf(shapes: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));
  const fits = (issues: readonly Issue[]): number => issues.filter((issue) => issue.path.length === 0).length;
  return shapes
    .filter((issues) => issues.length > 0)
    .toSorted((a, b) => fits(a) - fits(b) || depth(b) - depth(a) || a.length - b.length)[0];
}

function sayIssue(issue: Issue): string {
  if (issue.code === "invalid_value") return `must be one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_type")
    return issue.message.endsWith("received undefined") ? "is missing" : `must be ${sayType(issue.expected)}`;
  if (issue.code === "too_small" && issue.minimum === 1) return "must not be empty";
  return issue.message.replace(/\.$/, "");
}

function sayType(expected: string): string {
  if (expected === "array") return "a list";
  if (expected === "object" || expected === "record") return "a group of keys";
  if (expected === "boolean") return "true or false";
  if (expected === "int" || expected === "number") return "a number";
  return expected === "string" ? "text" : `a ${expected}`;
}

const where = (path: Path): string => (path.length === 0 ? "The file" : path.map(String).join(" › "));
