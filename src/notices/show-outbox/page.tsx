import { Button, Crumbs, Empty, Form, Head, Notice, Section, Sheet, Table } from "../../web/kit/index.ts";
import type { MailState } from "../stores.ts";

export interface MailLine {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly at: string;
  /** "Sent November 16, 2026, 10:31", "Tried twice; next November 16 …". */
  readonly stands: string;
}

export interface OutboxShown {
  readonly sendsMail: boolean;
  readonly counts: Readonly<Record<MailState, number>>;
  readonly lines: Readonly<Record<MailState, readonly MailLine[]>>;
  readonly form: Readonly<Record<string, string>>;
  readonly isAgain: boolean;
}

const columns = [
  { heading: "To" },
  { heading: "Subject" },
  { heading: "Written", tight: true },
  { heading: "How it stands" },
];

const headings: Readonly<Record<MailState, string>> = {
  "given-up": "Not taken by the mail server",
  waiting: "Waiting",
  sent: "Sent",
};

const order: readonly MailState[] = ["given-up", "waiting", "sent"];

/** Mail on its way, kept or sent: to whom and when. What it is about stands in each person's inbox alone. */
export function OutboxPage({ sendsMail, counts, lines, form, isAgain }: OutboxShown) {
  return (
    <>
      <Crumbs trail={[{ label: "The year", href: "/office" }, { label: "Mail" }]} />
      <Head
        title="Mail"
        lead={
          sendsMail
            ? "Mail about notices leaves through the district’s mail server. It names no person and no paper."
            : "No mail server is set, so mail is kept here and not sent. People find everything in their inboxes."
        }
      />
      {isAgain ? <Notice kind="recorded" title="The message is tried again within a minute." announce /> : null}
      {sendsMail ? null : (
        <Notice kind="check" title="Mail is kept until a mail server is set.">
          The administrator sets EVENHAND_SMTP_URL and EVENHAND_MAIL_FROM where the program is started. What waits is
          sent then.
        </Notice>
      )}
      {order.map((state) => (
        <Section key={state} heading={headings[state]} aside={counts[state].toLocaleString("en-US")}>
          <Sheet>
            {lines[state].length === 0 ? (
              <Empty title="No messages">
                {state === "given-up"
                  ? "Every message that was tried was taken, or is tried again."
                  : "There are none of this kind."}
              </Empty>
            ) : (
              <MailTable state={state} lines={lines[state]} form={form} />
            )}
          </Sheet>
        </Section>
      ))}
    </>
  );
}

interface MailTableShown extends Pick<OutboxShown, "form"> {
  readonly state: MailState;
  readonly lines: readonly MailLine[];
}

function MailTable({ state, lines, form }: MailTableShown) {
  const canBeTried = state === "given-up";
  const table = (
    <Table
      caption={`Messages: ${headings[state]}`}
      columns={columns}
      rows={lines.map(({ id, to, subject, at, stands }) => [
        to,
        subject,
        at,
        canBeTried ? (
          <>
            {stands}{" "}
            <Button kind="plain" small name="mail" value={id}>
              Try again<span class="vh">: to {to}</span>
            </Button>
          </>
        ) : (
          stands
        ),
      ])}
    />
  );
  if (!canBeTried) return table;
  return (
    <Form action="/office/outbox" hidden={form}>
      {table}
    </Form>
  );
}
