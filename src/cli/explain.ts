import type { Edition, Rule } from "../policy/index.ts";
import { capital, type RuleGroup, ruleGroups, sayCovers, sayDates, sayDay, saySetting, sayRule, sayWords } from "../wording/index.ts";
import { heading, wrap } from "./text.ts";

/** An agreement in plain English: who is covered, its words, its rules by their place in a matter's life, and its settings. */
export function explain(edition: Edition): string {
  const settings = Object.keys(edition.settings).map((name) => wrap(`• ${saySetting(name, edition)}`, "  ", ""));
  return [
    heading(edition.title),
    "",
    ...section("Who is covered", [covered(edition)]),
    ...section("What it rests on", documents(edition)),
    ...section("Its words", sayWords(edition).map((words) => wrap(`• ${words}`, "  ", ""))),
    ...ruleGroups(edition).flatMap((group) => rules(group, edition)),
    ...section("When a day is no work day", sayDates(edition).map((words) => wrap(words))),
    ...section("What the agreement leaves open, and what is done here", settings),
  ]
    .join("\n")
    .trimEnd();
}

const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [heading(title), "", ...lines, ""]);

function covered(edition: Edition): string {
  const until = edition.until === undefined ? "" : ` to ${sayDay(edition.until, "long")}`;
  const whom = sayCovers(edition);
  return wrap(`${whom === "" ? "Nobody by itself: other agreements build on it." : `${capital(whom)}.`} In force from ${sayDay(edition.from, "long")}${until}.`);
}

const documents = ({ documents: all }: Edition): readonly string[] =>
  Object.values(all).map(({ title, by, words }) => {
    const how = words === "quoted" ? "" : " It is paraphrased here: nobody should be held to it before someone has read the text.";
    return wrap(`• ${title} (${by}).${how}`, "  ", "");
  });

const rules = ({ title, rules: group }: RuleGroup, edition: Edition): readonly string[] => [
  heading(title),
  "",
  ...group.flatMap((rule) => [...explainRule(rule, edition), ""]),
];

/** One rule: its sentence, what the program does, its local settings, and the clause it rests on. */
export function explainRule(rule: Rule, edition: Edition): readonly string[] {
  const said = sayRule(rule, edition);
  const more = [said.effectSentence, ...said.settingNotes, said.note === undefined ? "" : `Note: ${said.note}`].filter((words) => words !== "");
  const clauses = said.clause.map(({ where, says, local }) =>
    wrap(`${where}${local ? " (the district’s own decision)" : ""}${says === undefined ? "" : `: “${says}”`}`, "      ", "    § "),
  );
  return [wrap(`• ${said.sentence}`, "  ", ""), ...more.map((words) => wrap(words, "    ")), ...clauses];
}
