import type { AttributeTest, FilterAnswer } from "./attribute-test.ts";
import type { Fact } from "./fact.ts";
import { attributeOf, type Named, passes } from "./match-filter.ts";
import type { FactPattern, Filter } from "./pattern.ts";

const none: readonly AttributeTest[] = [];

/**
 * The tests a `where` makes, with the names in it looked up once for each edition: every rule puts its own to every fact of
 * every file, so that looking up groups and purposes each time was a third of the work.
 */
export function testsOf(where: FactPattern["where"], a: Named): readonly AttributeTest[] {
  if (!where) return none;
  let tests = a.names.tests.get(where);
  if (!tests) {
    tests = Object.entries(where).map(([name, filter]) => ({ name, passes: testOf(name, filter, a) }));
    a.names.tests.set(where, tests);
  }
  return tests;
}

/** Says the same as `passes`, faster for the single value that nearly every attribute has. */
function testOf(name: string, filter: Filter, a: Named): AttributeTest["passes"] {
  const asInterpreted: AttributeTest["passes"] = (value) => passes(name, filter, value, a);
  const excluded = typeof filter === "object" && "not" in filter ? filter.not : undefined;
  const wanted = excluded ?? filter;
  if (name === "focus.kind" || name === "job-title" || !areWords(wanted)) return asInterpreted;
  const values = valuesMeant(name, wanted, a);
  const [inside, outside]: readonly FilterAnswer[] = excluded === undefined ? ["yes", "no"] : ["no", "yes"];
  return (value) => {
    if (typeof value === "object") return asInterpreted(value);
    return (value !== undefined && values.has(String(value)) ? inside : outside) as FilterAnswer;
  };
}

const areWords = (filter: Filter): filter is string | readonly string[] =>
  typeof filter === "string" || Array.isArray(filter);

/** Each name itself, the values of a group it names, and the plans whose purpose it is. */
function valuesMeant(name: string, wanted: string | readonly string[], { names, edition }: Named): ReadonlySet<string> {
  const values = new Set<string>();
  for (const each of [wanted].flat()) {
    values.add(each);
    for (const value of names.groups.get(each) ?? []) values.add(value);
    if (name !== "plan") continue;
    for (const [plan, purpose] of Object.entries(edition.plans)) if (purpose === each) values.add(plan);
  }
  return values;
}

/** Whether a fact passes every test. */
export function passesAll(tests: readonly AttributeTest[], fact: Fact): boolean {
  for (const test of tests) if (test.passes(attributeOf(fact, test.name)) !== "yes") return false;
  return true;
}
