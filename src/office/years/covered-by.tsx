import type { CoveringCandidate, Edition } from "../../policy/index.ts";
import { Table } from "../../web/kit/index.ts";
import { sayCandidate, sayCovering } from "../../wording/index.ts";
import { someOf } from "../words.ts";
import type { Standing } from "./standing.ts";

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

/** Who is covered by none or by two, with what to do. */
export function NotCovered({ found }: { readonly found: readonly Standing[] }) {
  return (
    <Table
      caption="Who has no agreement, or two"
      columns={[{ heading: "Name" }, { heading: "Post" }, { heading: "Why" }, { heading: "What to do" }]}
      rows={found.map((standing) => {
        const { answer, why } = sayCovering(standing.covering);
        return [standing.person.name, standing.post.title, [answer, ...why].join(" "), todo(standing)];
      })}
    />
  );
}
