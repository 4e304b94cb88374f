import { Empty, Head, LinkButton, Section, Sheet, Table } from "../../web/kit/index.ts";

export interface ListedRequest {
  readonly number: number;
  readonly asked: string;
  readonly who: string;
  readonly about: string;
  readonly state: string;
  readonly hinders?: string;
}

interface RequestsShown {
  readonly title: string;
  readonly lead: string;
  readonly waiting: readonly ListedRequest[];
  readonly others: readonly ListedRequest[];
  /** An office's list names who asked. */
  readonly ofEveryone: boolean;
}

function Requests({
  heading,
  rows,
  ofEveryone,
}: {
  heading: string;
  rows: readonly ListedRequest[];
  ofEveryone: boolean;
}) {
  return (
    <Section heading={heading} aside={String(rows.length)}>
      <Sheet>
        <Table
          caption={heading}
          columns={[
            { heading: "Request", tight: true },
            { heading: "Asked", tight: true },
            ...(ofEveryone ? [{ heading: "By" }] : []),
            { heading: "From" },
            { heading: "In the way of" },
            { heading: "State" },
          ]}
          rows={rows.map(({ number, asked, who, about, state, hinders }) => [
            <a href={`/help/requests/${String(number)}`}>{number}</a>,
            asked,
            ...(ofEveryone ? [who] : []),
            about,
            hinders ?? "",
            state,
          ])}
        />
      </Sheet>
    </Section>
  );
}

/** Requests for help: what waits for a word first, then the rest, newest first. */
export function RequestsPage({ title, lead, waiting, others, ofEveryone }: RequestsShown) {
  return (
    <>
      <Head
        title={title}
        lead={lead}
        {...(ofEveryone ? {} : { actions: <LinkButton href="/help/ask">Ask for help</LinkButton> })}
      />
      {waiting.length === 0 && others.length === 0 ? (
        <Sheet>
          <Empty title="Nobody has asked yet">
            Every page has a link “Ask for help with this page” at its foot. What is asked there gets a number and
            stands here.
          </Empty>
        </Sheet>
      ) : null}
      {waiting.length === 0 ? null : (
        <Requests heading="Waiting for an answer" rows={waiting} ofEveryone={ofEveryone} />
      )}
      {others.length === 0 ? null : <Requests heading="Answered or closed" rows={others} ofEveryone={ofEveryone} />}
    </>
  );
}
