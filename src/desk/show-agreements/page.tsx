import type { Problem } from "../../policy/index.ts";
import { Head, LinkButton, Notice, Section, Sheet, Table } from "../../web/kit/index.ts";
import type { AgreementRow, Agreements } from "./view-model.ts";

const columns = [
  { heading: "Agreement" },
  { heading: "Covers" },
  { heading: "In force" },
  { heading: "Rules", num: true },
  { heading: "Local settings", num: true },
];

const cells = ({ title, href, covers, force, rules, settings, changed }: AgreementRow) => [
  <a href={href}>{title}</a>,
  covers,
  force,
  String(rules),
  changed > 0 ? `${String(settings)}, ${String(changed)} changed here` : String(settings),
];

export interface AgreementsShown {
  readonly agreements: Agreements;
  /** Only for those who keep the data files. */
  readonly problems: readonly (Problem & { readonly folder: string })[];
}

/** Every agreement the district has, for anyone to read. */
export function AgreementsPage({ agreements, problems }: AgreementsShown) {
  return (
    <>
      <Head
        title="Agreements"
        lead="Every date, refusal and reminder in this program comes out of one of these. Each rule cites the words it rests on; where an agreement is silent, the district’s own value is marked."
        actions={
          <LinkButton kind="second" href="/process">
            Know your process
          </LinkButton>
        }
      />
      {problems.length === 0 ? null : <Problems problems={problems} />}
      <Section heading="In use, by whom they cover">
        <Sheet>
          <Table caption="Agreements and whom they cover" columns={columns} rows={agreements.covering.map(cells)} />
        </Sheet>
      </Section>
      {agreements.shared.length === 0 ? null : (
        <Section
          heading="What several of them share"
          lead="These cover nobody by themselves. The agreements above take their rules over, and may replace some by name."
        >
          <Sheet>
            <Table
              caption="Rules that several agreements share"
              columns={columns}
              rows={agreements.shared.map(cells)}
            />
          </Sheet>
        </Section>
      )}
    </>
  );
}

function Problems({ problems }: Pick<AgreementsShown, "problems">) {
  return (
    <Notice kind="put-right" title="Some data files could not be read. What stood before them is still in force.">
      <ul>
        {problems.map(({ folder, file, line, reason }) => (
          <li key={`${folder} ${file} ${String(line)} ${reason}`}>
            {folder}/{file}, line {line}: {reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
