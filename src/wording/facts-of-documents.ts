import type { Edition } from "../policy/index.ts";
import { article, type SayFact, type Verb, worded } from "./fact-words.ts";
import { both, either } from "./lists.ts";
import { documentName, sectionName, valueLabel } from "./names.ts";
import { plainWords } from "./plain-words.ts";
import { sayRole } from "./say-role.ts";
import { asked, type Traits } from "./traits.ts";

const document = (traits: Traits, edition: Edition): string =>
  either(traits.is("document").map((name) => documentName(name, edition))) || "document";

/** What the paper has to say: " that states the need for a plan". */
const states = (traits: Traits, edition: Edition): string => {
  const said = traits.is("states").map((section) => `the ${sectionName(section, edition)}`);
  return said.length === 0 ? "" : ` that states ${both(said)}`;
};

/** What the paper's overall rating is: " rated “Ineffective”". */
const rated = (traits: Traits, edition: Edition): string => {
  const values = traits.is("overall").map((value) => `“${valueLabel(value, edition)}”`);
  return values.length === 0 ? "" : ` rated ${either(values)}`;
};

const by = (traits: Traits, edition: Edition): string => {
  const who = traits.is("as").map((role) => sayRole(role, edition));
  return who.length === 0 ? "" : ` by ${both(who)}`;
};

const paper =
  (verb: Verb): SayFact =>
  (traits, edition) => {
    const says = states(traits, edition);
    const object = article(document(traits, edition)) + rated(traits, edition) + says;
    const thing = `${object}${says === "" ? " that" : " and"} was ${verb[2]}${by(traits, edition)}`;
    return worded(verb, "", { object, thing });
  };

/** Others than the employee see to it that the paper is received. */
const received: SayFact = (traits, edition, actor) => {
  const said = paper(["receive", "receiving", "received"])(traits, edition);
  if (actor === undefined || actor === "employee") return said;
  const whose = sayRole("employee", edition);
  return { ...said, verb: [`have ${whose} receive`, `having ${whose} receive`, "received"] };
};

const notices: Readonly<Record<string, string>> = {
  concern: "notice of the concern",
  "need-for-plan": "notice of the need for a plan",
};

const notice: SayFact = (traits) => {
  const about = either(traits.is("notice").map((each) => notices[each] ?? `${plainWords(each)} notice`)) || "notice";
  const noun = asked(traits, "written") ? `written ${about}` : about;
  return worded(["give", "giving", "given"], "", { object: noun, thing: noun });
};

const declined: SayFact = (traits, edition) => {
  const form = `the ${document(traits, edition)}`;
  return worded(["decline", "declining", "declined"], "", {
    object: `to acknowledge ${form}`,
    thing: `a recorded refusal to acknowledge ${form}`,
    happened: `acknowledging ${form} was declined`,
  });
};

export const factsOfDocuments = {
  "notice-given": notice,
  "draft-shared": (traits, edition) =>
    worded(["share", "sharing", "shared"], `draft of the ${document(traits, edition)}`, {
      thing: `a shared draft of the ${document(traits, edition)}`,
    }),
  "document-issued": paper(["issue", "issuing", "issued"]),
  "document-sent": paper(["send", "sending", "sent"]),
  "document-received": received,
  "document-discussed": paper(["discuss", "discussing", "discussed"]),
  "document-changed": paper(["change", "changing", "changed"]),
  "document-acknowledged": paper(["acknowledge", "acknowledging", "acknowledged"]),
  "signature-declined": declined,
  "response-filed": (traits, edition) => {
    const response = `a response to the ${document(traits, edition)}`;
    return worded(["file", "filing", "filed"], "", { object: response, thing: response });
  },
  "copy-given": (traits, edition) => worded(["give", "giving", "given"], `copy of the ${document(traits, edition)}`),
  attested: (traits, edition) =>
    worded(["affirm", "affirming", "affirmed"], "", {
      object: "the statement",
      thing: `the statement, affirmed${by(traits, edition)}`,
      happened: `the statement was affirmed${by(traits, edition)}`,
    }),
} as const satisfies Readonly<Record<string, SayFact>>;
