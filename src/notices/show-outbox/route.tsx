import { defineOfficeAction, defineOfficePage, type Mount } from "../../web/index.ts";
import type { NoticePageParts } from "../page-parts.ts";
import { sayInstant } from "../say-instant.ts";
import type { Mail } from "../stores.ts";
import { OutboxPage, type MailLine } from "./page.tsx";

/** Messages listed of each state. */
const most = 50;
const offices = ["administrator", "personnel"] as const;

const standsOf = ({ state, sentAt, attempts, fault, nextAt }: Mail): string => {
  if (state === "sent") return sentAt === undefined ? "Sent" : `Sent ${sayInstant(sentAt)}`;
  const tried = attempts === 1 ? "Tried once" : `Tried ${String(attempts)} times`;
  const why = fault === undefined ? "" : `; the server answered ${fault}`;
  if (state === "given-up") return `${tried}${why}.`;
  return attempts === 0 ? "Not tried yet" : `${tried}${why}. Next ${sayInstant(nextAt)}.`;
};

/** Mail that waits, was sent, or was not taken. */
export const outboxRoute = ({ mails, reached }: NoticePageParts): Mount =>
  defineOfficePage({
    path: "/outbox",
    offices,
    show: async ({ viewer: { roster }, form, query }) => {
      const line = (mail: Mail): MailLine => ({
        id: mail.id,
        to: (mail.person && roster.person(mail.person)?.name) ?? mail.address,
        subject: mail.subject,
        at: sayInstant(mail.at),
        stands: standsOf(mail),
      });
      const [waiting, sent, givenUp] = await Promise.all([
        mails.list("waiting", most),
        mails.list("sent", most),
        mails.list("given-up", most),
      ]);
      const lines = { waiting: waiting.map(line), sent: sent.map(line), "given-up": givenUp.map(line) };
      return {
        title: "Mail",
        page: (
          <OutboxPage
            sendsMail={reached.sendsMail}
            counts={await mails.count()}
            lines={lines}
            form={form}
            isAgain={query.get("again") === "1"}
          />
        ),
      };
    },
  });

/** Tries a message again that the server did not take. */
export const tryAgainRoute = ({ mails }: NoticePageParts): Mount =>
  defineOfficeAction({
    path: "/outbox",
    offices,
    handle: async ({ app }, { typed }) => {
      await mails.again(typed.get("mail")?.[0] ?? "", app.now());
      return { go: "/office/outbox?again=1" };
    },
  });
