import { readFileSync } from "node:fs";
import type { MailSettings } from "../mail/index.ts";

/** How the program is reached from outside, and whether it sends mail. */
export interface Reached {
  /** Without a slash at its end: "https://evenhand.district.example". */
  readonly address?: string;
  readonly sendsMail: boolean;
  /** Whether the mail server lets us in now; absent where none is set. */
  readonly mailWorks?: () => Promise<boolean>;
  /** The mail address of the district's help desk, where requests for help can be sent on. */
  readonly helpDesk?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The value itself, or what stands in the file that `NAME_FILE` names: a secret that is mounted. */
const valueOf = (env: Environment, name: string): string | undefined => {
  const file = env[`${name}_FILE`];
  const value = file === undefined ? env[name] : readFileSync(file, "utf8");
  return value?.trim() || undefined;
};

/** EVENHAND_ADDRESS: where people reach the program, for links in mail and calendar addresses. */
export const addressIn = (env: Environment): string | undefined => {
  const text = valueOf(env, "EVENHAND_ADDRESS");
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  return url?.protocol === "https:" || url?.protocol === "http:"
    ? `${url.origin}${url.pathname.replace(/\/+$/, "")}`
    : undefined;
};

/** EVENHAND_SMTP_URL (or EVENHAND_SMTP_URL_FILE) and EVENHAND_MAIL_FROM; what is wrong with them, as a sentence. */
export const mailSettingsIn = (env: Environment): { readonly settings?: MailSettings; readonly problem?: string } => {
  const url = valueOf(env, "EVENHAND_SMTP_URL");
  const from = valueOf(env, "EVENHAND_MAIL_FROM");
  if (url === undefined) return {};
  if (!/^smtps?:$/.test(URL.parse(url)?.protocol ?? ""))
    return { problem: "EVENHAND_SMTP_URL is no smtp:// or smtps:// address: mail is kept and not sent." };
  if (from === undefined || !/[^@\s<>]+@[^@\s<>]+/.test(from))
    return { problem: "EVENHAND_MAIL_FROM is no sender’s address: mail is kept and not sent." };
  return { settings: { url, from } };
};

/** EVENHAND_HELP_DESK: where the district's own help desk reads mail. What is no address counts as none. */
export const helpDeskIn = (env: Environment): string | undefined =>
  /^[^@\s<>]+@[^@\s<>]+$/.exec(valueOf(env, "EVENHAND_HELP_DESK") ?? "")?.[0];
