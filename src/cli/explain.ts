import type { Edition, Rule } from "../policy/index.ts";
import {
  capital,
  type RuleGroup,
  ruleGroups,
  sayCovers,
  sayDates,
  sayDay,
  saySetting,
  sayRule,
  sayWords,
} from "../wording/index.ts";
import { heading, wrap } from "./text.ts";

/** An agreement in plain English: who is covered, its words, its rules by their place in a matter's life, and its settings. */
export function explain(edition: Edition): string {
  const settings = Object.keys(edition.settings).map((name) => wrap(`• ${saySetting(name, edition)}`, "  ", ""));
  return [
    heading(edition.title),
    "",
    ...section("Who is covered", [covered(edition)]),
    ...section("What it rests on", documents(edition)),
    ...section(
      "Its words",
      sayWords(edition).map((words) => wrap(`• ${words}`, "  ", "")),
    ),
    ...ruleGroups(edition).flatMap((group) => rules(group, edition)),
    ...section(
      "When a day is no work day",
      sayDates(edition).map((words) => wrap(words)),
    ),
    ...section("What the agreement leaves open, and what is done here", settings),
  ]
    .join("\n")
    .trimEnd();
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading(title), "", ...lines, ""];

function covered(edition: Edition): string {
  const until = edition.until === undefined ? "" : ` to ${sayDay(edition.until, "long")}`;
  const whom = sayCovers(edition);
  return wrap(
    `${whom === "" ? "Nobody by itself: other agreements build on it." : `${capital(whom)}.`} In force from ${sayDay(edition.from, "long")}${until}.`,
  );
}

/** Documents by title, who wrote them, and the short name they are cited by. */
const documents = (edition: Edition): readonly string[] =>
  Object.values(edition.documents).map(({ title, short, by, words }) => {
    const cited = short === undefined ? "" : ` Cited as “${short}”.`;
    const how =
      words === "quoted"
        ? ""
        : " It is paraphrased here: nobody should be held to it before someone has read the text.";
    return wrap(`• ${title} (by the ${by}).${cited}${how}`, "  ", "");
  });

const rules = ({ title, rules: group }: RuleGroup, edition: Edition): readonly string[] => [
  heading(title),
  "",
  ...group.flatMap((rule) => [...explainRule(rule, edition), ""]),
];

/** One rule: its sentence, what the program does, its local settings, and the clause it rests on. */
export function explainRule(rule: Rule, edition: Edition): readonly string[] {
  const said = sayRule(rule, edition);
  const more = [said.effectSentence, ...said.settingNotes, said.note === undefined ? "" : `Note: ${said.note}`].filter(
    (words) => words !== "",
  );
  return [
    wrap(`• ${said.sentence}`, "  ", ""),
    ...more.map((words) => wrap(words, "    ")),
    ...clausesOf(rule, edition),
  ];
}

/** The clauses a rule rests on, each once, as indented lines. */
export function clausesOf(rule: Rule, edition: Edition): readonly string[] {
  const cited = sayRule(rule, edition).clause.map(
    ({ where, says }) => `${where}${says === undefined ? "" : `: ${quoted(says)}`}`,
  );
  return [...new Set(cited)].map((words) => wrap(words, "      ", "    § "));
}

/** The agreement's words between quotation marks; marks inside them become single ones. */
const quoted = (words: string): string => `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`;
