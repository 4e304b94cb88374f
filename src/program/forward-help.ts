import type { HelpParts } from "../help/index.ts";
import type { MailStore } from "../notices/index.ts";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Sends what an officer wrote on to the district's help desk, by the same way as every mail; the same form once. */
export const forwardTo = (
  address: string,
  mails: Pick<MailStore, "queue">,
  now: () => string,
): NonNullable<HelpParts["forward"]> => {
  return ({ subject, text, once }) =>
    mails.queue([
      {
        ...{ id: `help-${once}`, address, kind: "help", at: now() },
        ...{
          subject: `Evenhand: ${subject}`,
          words: `${text}\n`,
          html: `<p>${escaped(text).replaceAll("\n", "<br>")}</p>`,
        },
      },
    ]);
};
