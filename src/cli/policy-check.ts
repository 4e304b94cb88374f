import { checkPolicies, type PolicyCheck, type Problem } from "../policy/index.ts";
import { type DataFolders, jsonOption, policiesOption, policyTexts, sayProblem } from "./policy-folder.ts";
import { table } from "./text.ts";
import type { ExitCode, Verb } from "./verb.ts";

/** Loads every policy, runs its worked examples, and says of each how far its rules are cited and exercised. */
export const policyCheck = (folders: DataFolders): Verb => ({
  name: "policy check",
  summary:
    "Check every policy: that it loads, that each rule has a source, that its worked examples pass and leave no rule out.",
  options: { ...policiesOption, ...jsonOption },
  async run(asked, io): Promise<ExitCode> {
    const texts = await policyTexts(asked, io, folders);
    const { policies, problems: found } = checkPolicies(texts);
    const problems = [...texts.problems, ...found];
    if (asked.on("json"))
      io.out(JSON.stringify({ ok: problems.length === 0, policies: policies.map(asJson), problems }, null, 2));
    else {
      io.out(table([["Policy", "Edition", "Rules", "Cited", "Exercised", "Examples passed"], ...policies.map(row)]));
      for (const line of policies.flatMap(sayOneSided)) io.out(line);
      for (const problem of problems) io.err(sayProblem(problem));
      io.out(problems.length === 0 ? "Every policy is sound." : `${String(problems.length)} to put right.`);
    }
    return problems.length === 0 ? 0 : 1;
  },
});

const failed = ({ problems }: PolicyCheck): number =>
  problems.filter(({ file }) => file.endsWith(".examples.yaml")).length;

/** A base that covers nobody is exercised by the policies that extend it. */
const row = (check: PolicyCheck): readonly string[] => {
  const { edition, rules, cited, exercised, examples, covers } = check;
  const shown = covers
    ? [`${String(exercised)}/${String(rules)}`, `${String(Math.max(0, examples - failed(check)))}/${String(examples)}`]
    : ["as extended", "as extended"];
  return [edition.policy, edition.from.toString(), String(rules), `${String(cited)}/${String(rules)}`, ...shown];
};

const sayOneSided = ({ edition, oneSided }: PolicyCheck): readonly string[] =>
  oneSided.map(({ rule, shown }) =>
    shown === "never-blocks"
      ? `Note: ${edition.policy}: no example shows the rule ${rule} refusing anything.`
      : `Note: ${edition.policy}: every example of the rule ${rule} refuses; none shows it met.`,
  );

const asJson = ({ edition, problems, ...rest }: PolicyCheck): Readonly<Record<string, unknown>> => ({
  policy: edition.policy,
  edition: edition.id,
  title: edition.title,
  ...rest,
  problems: problems.map(({ file, line, reason }: Problem) => ({ file, line, reason })),
});
