import type { Edition, FactPattern, OpenPattern, PartPattern, Pattern } from "../policy/index.ts";
import { article } from "./fact-words.ts";
import { sayHappened, saySame, sayThing } from "./facts.ts";
import { either } from "./lists.ts";
import { partName } from "./names.ts";
import { planName, plansHere, planType } from "./plan-names.ts";
import { plainWords } from "./plain-words.ts";
import { sayDayExpression } from "./say-day-expression.ts";
import { pluralHead } from "./say-piece.ts";
import { sayRoles } from "./say-role.ts";
import { sayAtLeastNumber, sayHowTheyLie } from "./say-several.ts";
import { type Traits, fromPattern, traitsOf } from "./traits.ts";

/** What a rule asks to be in the file: "a PIP that was started and not withdrawn, since the start of the previous school year". */
export function sayPattern(pattern: Pattern, edition: Edition): string {
  if ("not" in pattern) return `no ${bare(sayPattern(pattern.not, edition))}`;
  if ("any-of" in pattern) return anyOf(pattern["any-of"], edition);
  if ("open" in pattern) return openPlan(pattern, edition);
  if ("part" in pattern) return sayParts(pattern, edition);
  if ("label" in pattern) return `“${plainWords(pattern.label)}”`;
  const number = pattern["at-least"] ?? 1;
  if (number > 1) {
    const things = pluralHead(bare(sayThing(fromPattern(pattern), edition)));
    return `${sayAtLeastNumber(number)}${things}${sayHowTheyLie({ ...pattern, number }, edition)}${between(pattern, edition)}`;
  }
  if (pattern.apart) return sayThing(fromPattern(pattern), edition) + sayHowTheyLie({ ...pattern, number }, edition);
  return sayThing(fromPattern(pattern), edition) + between(pattern, edition);
}

/** The same as something that is so: "another PIP is open", "a PIP was issued, in the same school year". */
export function sayCondition(pattern: Pattern, edition: Edition): string {
  if ("not" in pattern) return `it is not so that ${sayCondition(pattern.not, edition)}`;
  if ("any-of" in pattern) return pattern["any-of"].map((each) => sayCondition(each, edition)).join(", or ");
  if ("open" in pattern) return openPlan(pattern, edition).replace(" that is open", " is open");
  if ("part" in pattern) return `there is ${article(partName(pattern.part, edition))}`;
  if ("label" in pattern) return `“${plainWords(pattern.label)}” holds`;
  if ((pattern["at-least"] ?? 1) > 1) return `there are ${sayPattern(pattern, edition)}`;
  const plans = traitsOf(pattern.where).is("plan");
  if (pattern.same?.includes("plan") === true && plans.length > 0)
    return `the plan is ${article(plansHere(plans, edition))}`;
  return sayHappened(fromPattern(pattern), edition) + between(pattern, edition);
}

/** "one of these, on the same indicator: A; B": what all of them must share is said once. */
function anyOf(patterns: readonly Pattern[], edition: Edition): string {
  const shared = patterns.map((each) => ("fact" in each ? saySame(each.same ?? [], edition) : ""));
  const [first = ""] = shared;
  if (patterns.length < 3 && first === "") return either(patterns.map((each) => sayPattern(each, edition)));
  const once = first !== "" && shared.every((each) => each === first);
  const things = patterns.map((each) => {
    if (!once || !("fact" in each)) return sayPattern(each, edition);
    const { same: _, ...alone } = each;
    return sayPattern(alone, edition);
  });
  return `one of these${once ? `,${first}` : ""}: ${things.slice(0, -1).join("; ")}; or ${things.at(-1) ?? ""}`;
}

/** "another PIP that is open". */
function openPlan(pattern: OpenPattern, edition: Edition): string {
  const types = traitsOf(pattern.where)
    .is("plan")
    .map((name) => planType(name, edition));
  return `another ${either(types) || planName(edition)} that is open${saySame(pattern.same ?? [], edition)}`;
}

/** Parts by their name, as many as one likes: "strategies of the supervisor". */
export function sayParts(pattern: PartPattern, edition: Edition): string {
  return `${article(partName(pattern.part, edition))}${whose(traitsOf(pattern.where), edition)}`;
}

/** " of the supervisor", for parts that belong to someone. */
export function whose(traits: Traits, edition: Edition): string {
  const roles = traits.is("whose");
  return roles.length === 0 ? "" : ` of ${sayRoles(roles, edition, "or")}`;
}

function between(pattern: FactPattern, edition: Edition): string {
  const from = pattern.from === undefined ? "" : `, since ${sayDayExpression(pattern.from, edition)}`;
  const until = pattern.until === undefined ? "" : `, until ${sayDayExpression(pattern.until, edition)}`;
  return from + until;
}

const bare = (thing: string): string => thing.replace(/^(?:an?|the) /, "").replace(/^another /, "other ");
