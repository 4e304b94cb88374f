import type { CoveringCandidate, Edition } from "../../policy/index.ts";
import { Table } from "../../web/kit/index.ts";
import { sayCandidate, sayCovering } from "../../wording/index.ts";
import { someOf } from "../words.ts";
import type { Standing } from "./standing.ts";
import { unitWords } from "./unit-words.ts";

interface Group {
  readonly edition: Edition;
  readonly why: string;
  readonly names: readonly string[];
}

const groupsOf = (ready: readonly Standing[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const { covering, person } of ready) {
    const found: CoveringCandidate | undefined = covering.candidates.find(({ covers }) => covers);
    if (!found) continue;
    const why = sayCandidate(found);
    const key = `${found.edition.id} ${why}`;
    groups.set(key, { edition: found.edition, why, names: [...(groups.get(key)?.names ?? []), person.name] });
  }
  return [...groups.values()];
};

export const editionPath = ({ policy, from }: Edition): string => `/agreements/${policy}/${from.toString()}`;

/** Who would be covered by which edition, and which words of the roster decide it. */
export function CoveredBy({ ready }: { readonly ready: readonly Standing[] }) {
  return (
    <Table
      caption="Who is covered by which agreement, and why"
      columns={[{ heading: "Agreement" }, { heading: "Why" }, { heading: "People", num: true }, { heading: "Who" }]}
      rows={groupsOf(ready).map(({ edition, why, names }) => [
        <a href={editionPath(edition)}>{edition.title}</a>,
        why,
        String(names.length),
        names.length <= 6 ? someOf(names) : <AllNames names={names} />,
      ])}
    />
  );
}

function AllNames({ names }: { readonly names: readonly string[] }) {
  return (
    <details>
      <summary>{someOf(names, 4)}</summary>
      {names.join(", ")}
    </details>
  );
}

const todo = ({ covering }: Standing): string =>
  covering.covering.covering === "several"
    ? "Two agreements name the same people. Change whom one of them covers, or the post on the roster."
    : "Correct the post on the roster, or have an agreement name it. Whoever no agreement covers stays without a year.";

/** Why; where no agreement speaks of the unit at all, the ones of other units say nothing. */
const whyOf = ({ covering, post }: Standing): string => {
  const known = [...covering.candidates, ...covering.notInForce];
  const near = known.some(
    ({ covers, why }) => covers || why.some(({ attribute, matches }) => attribute === "unit" && matches),
  );
  if (!near) return `No agreement in force speaks of ${unitWords(post.unit)}.`;
  const { answer, why } = sayCovering(covering);
  return [answer, ...why].join(" ");
};

/** Who is covered by none or by two, by the same reason together, with what to do. */
export function NotCovered({ found }: { readonly found: readonly Standing[] }) {
  const alike = [...Map.groupBy(found, (each) => `${whyOf(each)} ${todo(each)}`).values()];
  return (
    <Table
      caption="Who has no agreement, or two"
      columns={[{ heading: "Why" }, { heading: "What to do" }, { heading: "Who" }]}
      rows={alike.flatMap((group) =>
        group[0]
          ? [
              [
                whyOf(group[0]),
                todo(group[0]),
                <ul class="hung">
                  {group.map(({ person, post }) => (
                    <li key={`${person.id} ${post.id}`}>
                      {person.name}, {post.title}
                    </li>
                  ))}
                </ul>,
              ],
            ]
          : [],
      )}
    />
  );
}
