import { type Day, parseDay } from "../calendar/index.ts";
import { AskedWrongly, type CliIo, type ExitCode, type Verb } from "./verb.ts";

/** What the server is asked for. */
export interface Serving {
  readonly port: number;
  readonly data: string | undefined;
  readonly demo: boolean;
  /** The day an invented district stands on, when it is not the machine's. */
  readonly today: Day | undefined;
  /** Whether this process tells people of what is due; otherwise `notices run` does. */
  readonly tells: boolean;
}

/** Starts the server; resolves when it has stopped. */
export type Serve = (serving: Serving, io: CliIo) => Promise<void>;

const DEFAULT_PORT = 8080;

export const serveVerb = (serve: Serve): Verb => ({
  name: "serve",
  summary:
    "Serve the program in this district’s data, or with --demo an invented district, on this machine only. People are told of what is due while it runs. Mail is sent if EVENHAND_SMTP_URL (or a file named by EVENHAND_SMTP_URL_FILE) and EVENHAND_MAIL_FROM are set, with links if EVENHAND_ADDRESS says where people reach the program; otherwise it is kept and can be seen under The year. A demo sends none.",
  options: {
    port: { value: "PORT", says: `The port to listen on; ${String(DEFAULT_PORT)} unless told. 0 takes any free one.` },
    data: { value: "DIR", says: "The folder that holds the district’s database." },
    today: { value: "YYYY-MM-DD", says: "Only with --demo: the day the invented district stands on." },
    demo: { says: "An invented district, so that everything can be tried." },
    "without-notices": {
      says: "Tell nobody anything from this process: reminders, mail and digests wait for “notices run”.",
    },
  },
  async run(asked, io): Promise<ExitCode> {
    await serve(
      {
        port: portAsked(asked.text("port")),
        data: asked.text("data"),
        demo: asked.on("demo"),
        today: todayAsked(asked.text("today"), asked.on("demo")),
        tells: !asked.on("without-notices"),
      },
      io,
    );
    return 0;
  },
});

function portAsked(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535)
    throw new AskedWrongly(`“${text}” is no port: write a number from 0 to 65535.`);
  return port;
}

function todayAsked(text: string | undefined, demo: boolean): Day | undefined {
  if (text === undefined) return undefined;
  if (!demo) throw new AskedWrongly("--today is for the demo only: a real district stands on the machine’s own day.");
  const parsed = parseDay(text);
  if (!parsed.ok) throw new AskedWrongly(`“${text}” is no day: write it as 2026-11-16.`);
  return parsed.day;
}
