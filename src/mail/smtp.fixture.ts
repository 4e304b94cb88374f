import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { SMTPServer } from "smtp-server";

/** One message as a real server took it. */
export interface Taken {
  readonly to: readonly string[];
  readonly from: string;
  readonly text: string;
  /** A header's value, unfolded. */
  readonly header: (name: string) => string | undefined;
}

export interface RealServer {
  readonly url: string;
  readonly taken: readonly Taken[];
  readonly close: () => Promise<void>;
}

interface Behaving {
  /** Answers in the place of "250" to this recipient or message. */
  readonly refuses?: (to: string) => number | undefined;
  /** Milliseconds between taking a message and saying so. */
  readonly thinks?: number;
}

const headersOf = (text: string): ReadonlyMap<string, string> => {
  const [head = ""] = text.split("\r\n\r\n", 1);
  const lines = head.replaceAll(/\r\n[ \t]+/g, " ").split("\r\n");
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
};

/** A real mail server on this machine that keeps what it takes. */
export const realServer = async ({ refuses, thinks = 0 }: Behaving = {}): Promise<RealServer> => {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, _, callback) => {
      const code = refuses?.(address);
      callback(
        code === undefined ? null : Object.assign(new Error(`no such mailbox ${address}`), { responseCode: code }),
      );
    },
    onData: (stream, { envelope }, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        const headers = headersOf(text);
        taken.push({
          to: envelope.rcptTo.map(({ address }) => address),
          from: envelope.mailFrom === false ? "" : envelope.mailFrom.address,
          text,
          header: (name) => headers.get(name.toLowerCase()),
        });
        setTimeout(() => {
          callback(null, "taken");
        }, thinks);
      });
    },
  });
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    taken,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
