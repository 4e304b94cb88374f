import type { Edition, Role } from "../policy/index.ts";
import { article, type SayFact, worded } from "./fact-words.ts";
import { either } from "./lists.ts";
import { meetingName } from "./names.ts";
import { bareRole, sayRole, sayRoles } from "./say-role.ts";
import { asked, type Traits } from "./traits.ts";

const meeting = (traits: Traits, edition: Edition): string =>
  either(traits.is("meeting").map((name) => meetingName(name, edition))) || "meeting";

/** " with the employee" for one of those who meet, " between …" for someone who looks on. */
function company(traits: Traits, edition: Edition, actor: Role | undefined): string {
  const people = traits.is("with");
  const others = people.filter((role) => role !== actor);
  if (others.length === 0) return "";
  const joined = sayRoles(others, edition, "and");
  return others.length < people.length || others.length === 1 ? ` with ${joined}` : ` between ${joined}`;
}

const ordinals = ["", "first ", "second ", "third ", "fourth ", "fifth "];

/** "second formal observation": which one is asked for, and of what kind. */
export const observation = (traits: Traits): string => {
  const nth = ordinals[Number(traits.is("number")[0] ?? 0)] ?? "";
  const announced = said(traits, "announced", ["announced ", "unannounced "]);
  return `${nth}${announced}${said(traits, "formal", ["formal ", "informal "])}observation`;
};

/** A word for what is asked to be so, another for what is asked not to be. */
const said = (traits: Traits, attribute: string, [yes, no]: readonly [string, string]): string =>
  asked(traits, attribute) ? yes : traits.is(attribute).includes("false") ? no : "";

/** Minutes, as the agreement counts them. */
const length = (traits: Traits): string => {
  const least = traits.least("minutes");
  return least === undefined ? "" : ` of at least ${String(least)} minutes`;
};

const concern: SayFact = (traits) => {
  const how = traits.is("how");
  const only = how.length === 1 ? how[0] : undefined;
  if (only === "talk") {
    const thing = "a conversation about the concern";
    return worded(["have", "having", "had"], "", { object: thing, thing, happened: `${thing} took place` });
  }
  const said = only === "writing" ? "in writing" : "in a conversation or in writing";
  return worded(["raise", "raising", "raised"], "concern", {
    object: only === "writing" ? "the concern in writing" : "the concern",
    thing: `the concern, raised ${said}`,
    happened: only === "writing" ? "the concern was raised in writing" : "the concern was raised",
  });
};

const secondLevel: SayFact = (traits, edition) => {
  const who = sayRole("second-level", edition);
  const ways: Readonly<Record<string, string>> = { reviewed: "review", approved: "approval", met: "discussion" };
  const named = either(traits.is("how").flatMap((way) => ways[way] ?? []));
  const how = named === "" ? `the part of ${who} in the plan` : `${article(named)} of the plan by ${who}`;
  const comment = asked(traits, "comment") ? ", with a comment" : "";
  return worded(["involve", "involving", "involved"], who, { object: who, thing: `${how}${comment}` });
};

const helper: SayFact = (traits, edition) => {
  const whom = traits.is("helper-role");
  const someone = whom.length === 0 ? "someone" : sayRoles(whom, edition, "or");
  return worded(["ask", "asking", "asked"], "", {
    object: `${someone} to help`,
    thing: `a request to ${someone} to help`,
    happened: `${someone} was asked to help`,
  });
};

export const factsOfMeetings = {
  "conference-held": (traits, edition, actor) => {
    const name = article(meeting(traits, edition)) + company(traits, edition, actor);
    return worded(["hold", "holding", "held"], "", { object: name, thing: name });
  },
  "meeting-called": (traits, edition) => worded(["call", "calling", "called"], meeting(traits, edition)),
  "observation-planned": (traits) => worded(["plan", "planning", "planned"], observation(traits)),
  "observation-held": (traits) => {
    const name = observation(traits) + length(traits);
    const object = traits.is("number").length > 0 ? `the ${name}` : article(name);
    return worded(["hold", "holding", "held"], "", { object, thing: object });
  },
  "concern-raised": concern,
  "second-level-involved": secondLevel,
  "helper-asked": helper,
  "helper-joined": () => worded(["bring in", "bringing in", "brought in"], "helper"),
  "representative-named": (_, edition) => worded(["name", "naming", "named"], bareRole("representative", edition)),
  "representative-attended": (_, edition) => {
    const who = sayRole("representative", edition);
    return worded(["bring", "bringing", "present"], "", { object: who, thing: `the presence of ${who}` });
  },
} as const satisfies Readonly<Record<string, SayFact>>;
