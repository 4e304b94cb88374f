import type { Folded } from "./inherit.ts";
import type { FoundInText } from "./load-days.ts";
import type { Path } from "./load-yaml.ts";
import { planPurposes } from "./schema.ts";

/** Sections that forms and content rules share. A policy may declare more under `sections`. */
export const sectionNames: ReadonlySet<string> = new Set([
  "focus",
  "problem",
  "evidence",
  "expectation",
  "employee-comments",
  "need-for-plan",
  "rationale",
  "targets",
  "measure",
  "target-dates",
  "strategies",
  "strategy-day",
  "student-responsibilities",
  "appraisal-method",
  "benchmarks",
  "benchmark-day",
  "look-at",
  "completion-day",
  "areas",
  "support",
  "progress",
  "goals",
  "activities",
  "time-frames",
  "outcomes",
  "coursework",
  "areas-for-improvement",
  "ratings",
  "overall",
  "recommendation",
  "summary",
]);

/** Names in a rule that its policy does not know: sections, plan names, documents that publish a year's day. */
export function strangeNames(rule: unknown, { plans, sections, documents }: Folded): FoundInText[] {
  const purposes: ReadonlySet<string> = new Set(planPurposes);
  const isSection = (name: string): boolean => sectionNames.has(name) || name in sections;
  const found: FoundInText[] = [];
  const refuse = (path: Path, reason: string): void => void found.push({ path, reason });
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        walk(item, [...path, index]);
      });
      return;
    }
    if (value === null || typeof value !== "object") return;
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, key];
      if (key === "sections" || key === "optional" || key === "never" || key === "section") {
        for (const name of namesIn(inner))
          if (!isSection(name)) refuse(here, `No document has a section "${name}": declare it under sections.`);
      }
      if (key === "plan" && path.at(-1) === "where") {
        for (const name of namesIn(inner))
          if (!(name in plans) && !purposes.has(name))
            refuse(here, `The policy has no plan "${name}": declare it under plans.`);
      }
      if (key === "per-year") refuseUndeclared(inner, here);
      walk(inner, here);
    }
  };
  const refuseUndeclared = (years: unknown, path: Path): void => {
    for (const [year, published] of Object.entries((years ?? {}) as Readonly<Record<string, unknown>>)) {
      const document =
        published !== null && typeof published === "object" && "document" in published
          ? String(published.document)
          : undefined;
      if (document !== undefined && !(document in documents))
        refuse([...path, year, "document"], `The document "${document}" is not declared.`);
    }
  };
  walk(rule, []);
  return found;
}

function namesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === "string");
  return value !== null && typeof value === "object" && "not" in value ? namesIn(value.not) : [];
}
