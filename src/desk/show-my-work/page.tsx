import { Fragment } from "preact";
import {
  Empty,
  Head,
  LedgerGroup,
  LinkButton,
  Notice,
  Section,
  Sheet,
  Sides,
  Table,
  type LedgerEntryProps,
} from "../../web/kit/index.ts";
import { clauseLink } from "../clause-links.tsx";
import type { AccessAsked } from "../check-access/access-asked.ts";
import type { LatelyRow } from "./lately.ts";
import type { MyWork, WorkEntry, WorkSide } from "./view-model.ts";

const ledgerEntry = ({ day, title, href, who, why, clause, state, people }: WorkEntry): LedgerEntryProps => ({
  day,
  title,
  href,
  who,
  why:
    people.length === 0 ? (
      why
    ) : (
      <>
        {why}{" "}
        {people.map((person, at) => (
          <Fragment key={person.href}>
            {at === 0 ? null : ", "}
            <a href={person.href}>{person.name}</a>
          </Fragment>
        ))}
        .
      </>
    ),
  clause: clause ? clauseLink(clause) : undefined,
  state,
});

function Half({ side, empty }: { readonly side: WorkSide; readonly empty: readonly [string, string] }) {
  if (side.groups.length === 0) return <Empty title={empty[0]}>{empty[1]}</Empty>;
  return (
    <>
      {side.groups.map(({ group, mark, heading, entries }) => (
        <LedgerGroup key={group} state={mark} heading={heading} entries={entries.map(ledgerEntry)} />
      ))}
    </>
  );
}

/** The desk: two equal halves, what one owes and what is owed to one. */
export function MyWorkPage({
  today,
  work,
  lately,
  access,
  notices,
}: {
  readonly today: string;
  /** Asks, before a deadline, whether one can get in. */
  readonly access?: AccessAsked | undefined;
  readonly work: MyWork;
  readonly lately: readonly LatelyRow[];
  /** "Two new notices". */
  readonly notices?: string | undefined;
}) {
  if (work.nothingOpen) return <NothingOpen today={today} />;
  return (
    <>
      <Head
        title="My work"
        lead={
          <>
            {today}. {work.lead.map(({ words, strong }) => (strong ? <b>{words}</b> : words))}
            {notices === undefined ? null : (
              <>
                {" "}
                <a href="/inbox?show=new">{notices}</a> in your inbox.
              </>
            )}
          </>
        }
      />
      {access === undefined ? null : (
        <Notice
          kind="check"
          title={access.title}
          actions={
            <LinkButton kind="second" small href="/access-check">
              {access.failed ? "See what does not open" : "Try that everything opens"}
            </LinkButton>
          }
        >
          <p>{access.why}</p>
        </Notice>
      )}
      <Sides
        left={{
          heading: "You owe",
          note: work.mine.note,
          children: (
            <Half
              side={work.mine}
              empty={[
                "Nothing is waiting for you",
                "What an agreement asks of you next will stand here, with its day and its clause.",
              ]}
            />
          ),
        }}
        right={{
          heading: work.toWhom === "you" ? "Owed to you" : "Owed by others",
          note: work.theirs.note,
          children: (
            <Half
              side={work.theirs}
              empty={[
                "Nobody owes you anything now",
                "What others have to do in files that are yours or open to you will stand here, with its day.",
              ]}
            />
          ),
        }}
      />
      {lately.length === 0 ? null : (
        <Section heading="Lately, in these files" aside="The last seven days, by others">
          <Sheet>
            <Table
              caption="What others did in these files in the last seven days"
              columns={[
                { heading: "When", tight: true },
                { heading: "Who" },
                { heading: "What" },
                { heading: "Whose file" },
              ]}
              rows={lately.map(({ when, who, what, href, file }) => [
                when,
                who,
                href === undefined ? what : <a href={href}>{what}</a>,
                <a href={file.href}>{file.name}</a>,
              ])}
            />
          </Sheet>
        </Section>
      )}
    </>
  );
}

function NothingOpen({ today }: { readonly today: string }) {
  return (
    <>
      <Head title="My work" lead={`${today}. No employee’s file is open to you.`} />
      <Sheet>
        <Empty title="There is nothing you owe here">
          Files open by post: one’s own, those one supervises, and those they supervise. A representative is let in by
          the employee, a helper by a plan. If a file should be open to you, the personnel office can correct your post.
          Meanwhile <a href="/agreements">every agreement can be read</a>, rule by rule.
        </Empty>
      </Sheet>
    </>
  );
}
