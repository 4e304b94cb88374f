import { createTransport } from "nodemailer";
import { type Mailer, MailFault } from "../notices/index.ts";

export interface MailSettings {
  /** smtp://host:587 or smtps://user:password@host:465 */
  readonly url: string;
  /** "Evenhand <evenhand@district.example>" */
  readonly from: string;
}

export interface SmtpMailer extends Mailer {
  /** Whether the server lets us in now. */
  works(): Promise<boolean>;
  /** Ends the connections that wait for more. */
  close(): void;
}

/** Milliseconds to wait for a server that does not answer. */
const connecting = 15_000;
const talking = 60_000;

/** Sends over SMTP. Each message keeps its Message-ID however often it is sent, and says that a program wrote it (RFC 3834). */
export const smtpMailer = ({ url, from }: MailSettings): SmtpMailer => {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: connecting,
    greetingTimeout: connecting,
    socketTimeout: talking,
  });
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? "evenhand.invalid";
  return {
    send: async ({ id, address, subject, words, html }) => {
      try {
        await transport.sendMail({
          from,
          to: { name: "", address },
          subject,
          text: words,
          html,
          messageId: `<${id}@${domain}>`,
          headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
          disableFileAccess: true,
          disableUrlAccess: true,
        });
      } catch (fault) {
        throw mailFault(fault);
      }
    },
    works: () =>
      transport.verify().then(
        () => true,
        () => false,
      ),
    close: () => {
      transport.close();
    },
  };
};

/** The library's or the server's code alone: what a server writes may repeat the address. */
const mailFault = (fault: unknown): MailFault => {
  const { code, responseCode, command } = fault as {
    readonly code?: unknown;
    readonly responseCode?: unknown;
    readonly command?: unknown;
  };
  const said = typeof responseCode === "number" ? String(responseCode) : typeof code === "string" ? code : "unknown";
  // What the server says of the person or the message is its last word; of our own greeting or password it is not.
  const isAboutMessage = command === "RCPT TO" || command === "DATA" || code === "EENVELOPE" || code === "EMESSAGE";
  return new MailFault(said, isAboutMessage && typeof responseCode === "number" && responseCode >= 500);
};
