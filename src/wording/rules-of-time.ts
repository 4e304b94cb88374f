import { sayParts, whose, sayPattern } from "./say-pattern.ts";
import type { Edition, Pattern, Role } from "../policy/index.ts";
import { article } from "./fact-words.ts";
import { sayHappened, sayObject, sayPassive, sayToDo } from "./facts.ts";
import { both, either, numberWord } from "./lists.ts";
import { documentName, focusName, partName } from "./names.ts";
import { plainWords } from "./plain-words.ts";
import type { CadenceShape, CountShape, DurationShape, DutyShape, KeepShape, WindowShape } from "./rule-shapes.ts";
import { actHere, mustFor, plansMeant, sayBy, type SayRule, sentence, shouldFor } from "./rule-sentences.ts";
import { sayAtLeast, sayAtMost, sayEach } from "./say-counted.ts";
import { sayDayExpression, sayPublishedDays } from "./say-day-expression.ts";
import { pluralHead } from "./say-piece.ts";
import { saySpan } from "./say-span.ts";
import { sayHowOften } from "./say-how-often.ts";
import { sayRole } from "./say-role.ts";
import { fromPattern, traitsOf } from "./traits.ts";

/** What is to be done, by someone named: "hold a planning conference with the employee". */
function toDo(pattern: Pattern, edition: Edition, actor: Role): string {
  if ("any-of" in pattern) return either(pattern["any-of"].map((each) => toDo(each, edition, actor)));
  return "fact" in pattern ? sayToDo(fromPattern(pattern), edition, actor) : `see to ${sayPattern(pattern, edition)}`;
}

/** How often, and for what, a duty is owed. */
function owed({ each, when, must }: DutyShape, edition: Edition): string {
  if (when !== undefined && "label" in when) return ` once “${plainWords(when.label)}” holds`;
  if (when !== undefined) return ` each time ${sayHappened(fromPattern(actHere(when, edition)), edition)}`;
  if (each === undefined) return "";
  if ("span" in each) return " each year";
  if ("fact" in each) return ` for each ${sayObject(fromPattern(each), edition).replace(/^(?:an?|the) /, "")}`;
  if ("document" in each) return ` for each ${documentName(each.document.name, edition)}`;
  if ("part" in each) return ` for each ${partName(each.part, edition)}${whose(traitsOf(each.where), edition)}`;
  const said = "fact" in must && must.fact.startsWith("plan-");
  return said ? "" : ` for each ${plansMeant(each.plan, edition)}`;
}

export const sayDuty: SayRule<DutyShape> = (duty, edition, rule) => {
  const by = duty.by === undefined ? "" : `, ${sayBy(duty.by, edition)}`;
  const closing =
    duty.closes === undefined
      ? ""
      : ` ${sentence(`It can be entered until ${sayDayExpression(duty.closes, edition)}`)}`;
  const start = duty["not-before"] === undefined ? "" : `, not before ${sayDayExpression(duty["not-before"], edition)}`;
  const published = duty.by === undefined ? [] : sayPublishedDays(duty.by);
  const years = published.length === 0 ? "" : ` ${sentence(`Published for single years: ${published.join("; ")}`)}`;
  const done = `${toDo(duty.must, edition, duty.who)}${owed(duty, edition)}`;
  return `${sentence(`${sayRole(duty.who, edition)} ${mustFor(rule)} ${done}${start}${by}`)}${closing}${years}`;
};

export const sayCadence: SayRule<CadenceShape> = (cadence, edition, rule) => {
  const { who, must, measure, from, by, "first-within": first } = cadence;
  const fixed = measure === "grid" && from ? `, counted from ${sayDayExpression(from, edition)}` : "";
  const last = by === undefined ? "" : `, ${sayBy(by, edition)} of the last of these years`;
  const gap = measure === "gap" && cadence.while !== "certificate" ? "; each is counted from the one before" : "";
  const early =
    first === undefined
      ? ""
      : ` ${sentence(first === 1 ? "the first one is due in the first school year" : `the first one is due within ${numberWord(first)} school years`)}`;
  return `${sentence(`${sayRole(who, edition)} ${mustFor(rule)} ${toDo(must, edition, who)} ${sayHowOften(cadence)}${fixed}${last}${gap}`)}${early}`;
};

export const sayCount: SayRule<CountShape> = (count, edition, rule) => {
  const { of, "at-least": least, "at-most": most } = count;
  const parts = "part" in of;
  const passive = (modal: string): string =>
    "fact" in of ? sayPassive(fromPattern(of), edition, modal) : `${sayPattern(of, edition)} ${modal}`;
  const counted = parts ? { noun: partName(of.part, edition) } : { passive };
  const where = parts ? plansMeant(count.in.where, edition) : sayEach(count.in.span);
  const may = rule.effect === "block" ? "may" : "should";
  const must = rule.effect === "block" ? "must" : "is to";
  const kinds = (count["of-which"] ?? []).map((line) => sayOfWhich(line, of, edition));
  if (count.total !== undefined && "fact" in of) {
    const what = pluralHead(sayObject(fromPattern(of), edition).replace(/^(?:an?|the) /, ""));
    const bound = least === undefined ? `at most ${String(most ?? 0)}` : `at least ${String(least)}`;
    return sentence(`the ${plainWords(count.total)} of ${what} ${must} come to ${bound} ${where}`);
  }
  const bounds = [
    least === undefined ? "" : sayAtLeast(least, counted, where, must),
    most === undefined ? "" : sayAtMost(most, counted, where, may),
  ];
  return bounds
    .filter((bound) => bound !== "")
    .map(sentence)
    .concat(kinds)
    .join(" ");
};

/** "Among them, at least one formal observation." */
function sayOfWhich(
  { where, "at-least": least, "at-most": most }: NonNullable<CountShape["of-which"]>[number],
  of: CountShape["of"],
  edition: Edition,
): string {
  const number = least ?? most ?? 0;
  const object = "fact" in of ? sayObject(fromPattern({ fact: of.fact, where }), edition) : "";
  const things = object.replace(/^(?:an?|the) /, "");
  return sentence(
    `among them there must be ${least === undefined ? "at most" : "at least"} ${numberWord(number)} ${number === 1 ? things : pluralHead(things)}`,
  );
}

export const sayWindow: SayRule<WindowShape> = ({ act, of, from, to }, edition, rule) => {
  const first = from && sayDayExpression(from, edition);
  const last = to && sayDayExpression(to, edition);
  const days =
    first && last
      ? `between ${first} and ${last}`
      : first
        ? `on or after ${first}`
        : last
          ? `on or before ${last}`
          : "";
  if (of !== undefined)
    return sentence(
      `the date of each ${sayParts(of, edition).replace(/^an? /, "")} ${shouldFor(rule)} lie ${days || "within the plan"}`,
    );
  const may = sayPassive(fromPattern(actHere(act, edition)), edition, "may be");
  return sentence(days === "" ? `${may} at any time` : `${may} only ${days}`);
};

export const sayDuration: SayRule<DurationShape> = (duration, edition, rule) => {
  const { "at-least": least, "at-most": most, "ends-by": end, joins = [] } = duration;
  const { name, where } = duration.of;
  const subject = name === "plan" ? article(plansMeant(where, edition)) : `the ${plainWords(name)}`;
  const bounds = both(
    [least && `at least ${saySpan(least)}`, most && `at most ${saySpan(most)}`].filter((bound) => bound !== undefined),
  );
  const last = end === undefined ? "" : `end ${sayBy(end, edition)}`;
  const joined = joins.includes("focus")
    ? ` ${sentence(`Successive plans on the same ${focusName(edition)} are counted together`)}`
    : "";
  return `${sentence(`${subject} ${shouldFor(rule)} ${both([bounds && `last ${bounds}`, last].filter((part) => part !== ""))}`)}${joined}`;
};

export const sayKeep: SayRule<KeepShape> = (keep, edition, rule) => {
  const record = article(documentName(keep.record.name, edition));
  const said: string[] = [];
  if (keep.travels === true) said.push(`${record} stays with the person and goes along to a new post`);
  if (keep["at-least"] !== undefined)
    said.push(
      `${record} ${shouldFor(rule)} be kept ${sayBy(keep["at-least"], edition).replace(/^(?:within|by)/, "at least until")}`,
    );
  if (keep["at-most"] !== undefined)
    said.push(`${record} is kept no longer than ${sayDayExpression(keep["at-most"], edition)}`);
  return said.map(sentence).join(" ");
};
