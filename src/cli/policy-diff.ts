import type { Edition, Rule } from "../policy/index.ts";
import { sayRule } from "../wording/index.ts";
import { clausesOf, explainRule } from "./explain.ts";
import { type DataFolders, editionNamed, jsonOption, library, policiesOption } from "./policy-folder.ts";
import { heading, wrap } from "./text.ts";
import type { ExitCode, Verb } from "./verb.ts";

interface Changed {
  readonly before: Rule;
  readonly after: Rule;
}

/** What two policies, or two editions of one, ask differently: in sentences, since whether one is stricter is for people to judge. */
export const policyDiff = (folders: DataFolders): Verb => ({
  name: "policy diff",
  summary:
    "Compare two policies, or two editions of one (name@first-day): rules added, dropped and changed, in sentences side by side.",
  takes: ["before", "after"],
  options: { ...policiesOption, ...jsonOption },
  async run(asked, io): Promise<ExitCode> {
    const [one = "", other = ""] = asked.given;
    const all = await library(asked, io, folders);
    const before = editionNamed(one, all, io);
    const after = editionNamed(other, all, io);
    const has = (edition: Edition, id: string): Rule | undefined => edition.rules.find((rule) => rule.id === id);
    const added = after.rules.filter(({ id }) => has(before, id) === undefined);
    const dropped = before.rules.filter(({ id }) => has(after, id) === undefined);
    const changed = before.rules.flatMap((rule): Changed[] => {
      const now = has(after, rule.id);
      return now === undefined || same(rule, before, now, after) ? [] : [{ before: rule, after: now }];
    });
    if (asked.on("json")) io.out(JSON.stringify(asJson(before, after, added, dropped, changed), null, 2));
    else io.out(page(before, after, added, dropped, changed));
    return 0;
  },
});

/** Two rules are the same to a reader when every word said of them is. */
const same = (a: Rule, inA: Edition, b: Rule, inB: Edition): boolean =>
  JSON.stringify(sayRule(a, inA)) === JSON.stringify(sayRule(b, inB));

function page(
  before: Edition,
  after: Edition,
  added: readonly Rule[],
  dropped: readonly Rule[],
  changed: readonly Changed[],
): string {
  const list = (title: string, rules: readonly Rule[], edition: Edition): readonly string[] =>
    rules.length === 0 ? [] : ["", heading(title), ...rules.flatMap((rule) => ["", ...explainRule(rule, edition)])];
  const pairs = changed.flatMap((each) => [
    "",
    wrap(`Before: ${sayRule(each.before, before).sentence} ${sayRule(each.before, before).effectSentence}`, "  ", ""),
    wrap(`After: ${sayRule(each.after, after).sentence} ${sayRule(each.after, after).effectSentence}`, "  ", ""),
    ...clausesOf(each.after, after),
  ]);
  const nothing = added.length + dropped.length + changed.length === 0 ? ["", "No rule differs."] : [];
  return [
    wrap(`From ${before.title} (${before.id}) to ${after.title} (${after.id})`),
    ...nothing,
    ...list("Added", added, after),
    ...list("Dropped", dropped, before),
    ...(pairs.length === 0 ? [] : ["", heading("Changed"), ...pairs]),
  ].join("\n");
}

function asJson(
  before: Edition,
  after: Edition,
  added: readonly Rule[],
  dropped: readonly Rule[],
  changed: readonly Changed[],
): unknown {
  return {
    before: before.id,
    after: after.id,
    added: added.map((rule) => ({ rule: rule.id, says: sayRule(rule, after).sentence })),
    dropped: dropped.map((rule) => ({ rule: rule.id, says: sayRule(rule, before).sentence })),
    changed: changed.map((each) => ({
      rule: each.before.id,
      before: sayRule(each.before, before).sentence,
      after: sayRule(each.after, after).sentence,
    })),
  };
}
