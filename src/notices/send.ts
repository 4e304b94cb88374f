import type { Mail, MailStore } from "./stores.ts";

/** What hands a message to the district's mail server. */
export interface Mailer {
  /** Resolves once the server has taken it. Throws `MailFault`. */
  send(mail: Pick<Mail, "id" | "address" | "subject" | "words" | "html">): Promise<void>;
}

/** A message that the server did not take: a code for the log, and whether it never will. */
export class MailFault extends Error {
  override readonly name = "MailFault";
  readonly code: string;
  readonly isFinal: boolean;
  constructor(code: string, isFinal: boolean) {
    super(code);
    this.code = code;
    this.isFinal = isFinal;
  }
}

/** Minutes that a sender has for what it claimed; a crashed one's messages are sent by another after that. */
const leaseMinutes = 10;
const atOnce = 10;
/** Tried this often, over some three days, before a person has to look at it. */
const mostAttempts = 20;

const after = (now: string, minutes: number): string => Temporal.Instant.from(now).add({ minutes }).toString();

/** Minutes until the next attempt: 1, 2, 4 … and at most six hours. */
export const backoff = (attempts: number): number => Math.min(2 ** Math.min(attempts, 9), 360);

export interface Sent {
  readonly sent: number;
  readonly failed: number;
}

/**
 * Sends what waits. Each message is marked once, after the server took it: whoever is stopped between the two sends it
 * again under the same Message-ID, which the receiving side can recognise (RFC 5322, 3.6.4).
 */
export const sendWaiting = async (
  mails: MailStore,
  mailer: Mailer,
  { now, lease, stopped }: { readonly now: () => string; readonly lease: string; readonly stopped?: () => boolean },
): Promise<Sent> => {
  let [sent, failed] = [0, 0];
  for (;;) {
    const claimed = await mails.claim({ lease, now: now(), until: after(now(), leaseMinutes), most: atOnce });
    if (claimed.length === 0) return { sent, failed };
    for (const mail of claimed) {
      if (stopped?.()) return { sent, failed };
      if (await sendOne(mails, mailer, mail, lease, now)) sent += 1;
      else failed += 1;
    }
  }
};

const sendOne = async (
  mails: MailStore,
  mailer: Mailer,
  mail: Mail,
  lease: string,
  now: () => string,
): Promise<boolean> => {
  try {
    await mailer.send(mail);
  } catch (fault) {
    const { code, isFinal } = fault instanceof MailFault ? fault : new MailFault("unknown", false);
    const isOver = isFinal || mail.attempts + 1 >= mostAttempts;
    await mails.failed(mail.id, lease, code, isOver ? "given-up" : { at: after(now(), backoff(mail.attempts)) });
    return false;
  }
  await mails.sent(mail.id, lease, now());
  return true;
};
