import { jsonOption } from "./policy-folder.ts";
import type { CliIo, ExitCode, Verb } from "./verb.ts";

/** What one run told and sent. */
export interface NoticesTold {
  readonly files: number;
  readonly events: number;
  readonly notices: number;
  readonly digests: number;
  readonly sent: number;
  readonly failed: number;
  /** Messages that wait, and whether mail is sent at all. */
  readonly waiting: number;
  readonly sendsMail: boolean;
}

/** Tells everyone in a district’s data what there is to tell, once. */
export type RunNotices = (data: string | undefined, io: CliIo) => Promise<NoticesTold>;

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** For a clock of the machine (cron): the server does the same by itself while it runs. */
export const notices = (run: RunNotices): Verb => ({
  name: "notices run",
  summary:
    "Tell everyone what there is to tell now: reminders, missed steps and new entries into inboxes, mail and digests through the district’s mail server. Run again, it tells nothing twice. The server does this by itself.",
  options: {
    data: { value: "DIR", says: "The folder that holds the district’s database." },
    ...jsonOption,
  },
  async run(asked, io): Promise<ExitCode> {
    const told = await run(asked.text("data"), io);
    if (asked.on("json")) io.out(JSON.stringify(told, null, 2));
    else {
      io.out(
        `${counted(told.files, "file", "files")} looked at, ${counted(told.events, "new entry", "new entries")}: ${counted(told.notices, "notice", "notices")}, ${counted(told.digests, "digest", "digests")}.`,
      );
      io.out(
        told.sendsMail
          ? `Mail: ${String(told.sent)} sent, ${String(told.failed)} not taken, ${String(told.waiting)} waiting.`
          : `Mail: ${counted(told.waiting, "message is", "messages are")} kept; no mail server is set (EVENHAND_SMTP_URL).`,
      );
    }
    return told.failed > 0 ? 1 : 0;
  },
});
