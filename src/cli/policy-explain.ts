import { ruleGroups, sayRule } from "../wording/index.ts";
import { explain } from "./explain.ts";
import { type DataFolders, editionNamed, jsonOption, library, policiesOption } from "./policy-folder.ts";
import type { ExitCode, Verb } from "./verb.ts";

/** Says a whole agreement back, rule by rule, so that people who know it can tell whether it is said rightly. */
export const policyExplain = (folders: DataFolders): Verb => ({
  name: "policy explain",
  summary:
    "Say a policy back in plain English, rule by rule, each with the clause it rests on and what the agreement leaves open.",
  takes: ["policy"],
  options: { ...policiesOption, ...jsonOption },
  async run(asked, io): Promise<ExitCode> {
    const [name = ""] = asked.given;
    const edition = editionNamed(name, await library(asked, io, folders), io);
    if (!asked.on("json")) {
      io.out(explain(edition));
      return 0;
    }
    const rules = ruleGroups(edition).flatMap(({ title, rules: group }) =>
      group.map((rule) => ({
        rule: rule.id,
        kind: rule.kind,
        effect: rule.effect,
        group: title,
        ...sayRule(rule, edition),
      })),
    );
    io.out(JSON.stringify({ policy: edition.policy, edition: edition.id, title: edition.title, rules }, null, 2));
    return 0;
  },
});
