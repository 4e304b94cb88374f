import { afterEach, describe, expect, it } from "vitest";
import type { MailFault } from "../notices/index.ts";
import { smtpMailer, type SmtpMailer } from "./smtp-mailer.ts";
import { realServer, type RealServer } from "./smtp.fixture.ts";

const mail = {
  id: "0123456789abcdef",
  address: "quade@harrowbend.example",
  subject: "Evenhand: something is due",
  words: "One step of yours is due on Monday. Größe: 漢字.\n",
  html: "<p>One step of yours is due on Monday.</p>",
};

let server: RealServer | undefined;
let mailer: SmtpMailer | undefined;
afterEach(async () => {
  mailer?.close();
  await server?.close();
});

const start = async (behaving: Parameters<typeof realServer>[0] = {}): Promise<SmtpMailer> => {
  server = await realServer(behaving);
  mailer = smtpMailer({ url: server.url, from: "Evenhand <evenhand@harrowbend.example>" });
  return mailer;
};

const faultOf = (sending: Promise<void>): Promise<Pick<MailFault, "code" | "isFinal">> =>
  sending.then(
    () => ({ code: "none", isFinal: false }),
    (fault: unknown) => {
      const { code, isFinal } = fault as MailFault;
      return { code, isFinal };
    },
  );

describe("a message sent to a real mail server", () => {
  it("arrives with its words, for programs and people to know that a program wrote it", async () => {
    await (await start()).send(mail);
    const [taken] = server?.taken ?? [];
    expect(taken?.to).toEqual(["quade@harrowbend.example"]);
    expect(taken?.from).toBe("evenhand@harrowbend.example");
    expect(taken?.header("Subject")).toBe("Evenhand: something is due");
    expect(taken?.header("Auto-Submitted")).toBe("auto-generated");
    expect(taken?.header("Content-Type")).toContain("multipart/alternative");
    expect(taken?.text).toContain("text/plain");
    expect(taken?.text).toContain("text/html");
  });

  it("has the same Message-ID whenever it is sent again", async () => {
    const own = await start();
    await own.send(mail);
    await own.send(mail);
    expect(server?.taken.map(({ header }) => header("Message-ID"))).toEqual([
      "<0123456789abcdef@harrowbend.example>",
      "<0123456789abcdef@harrowbend.example>",
    ]);
  });

  it("to nobody there is never taken; the fault says a code and no address", async () => {
    const own = await start({ refuses: () => 550 });
    expect(await faultOf(own.send(mail))).toEqual({ code: "550", isFinal: true });
  });

  it("that cannot be taken now is to be tried again", async () => {
    const own = await start({ refuses: () => 451 });
    expect(await faultOf(own.send(mail))).toEqual({ code: "451", isFinal: false });
  });

  it("waits while no server answers", async () => {
    const own = await start();
    expect(await own.works()).toBe(true);
    await server?.close();
    expect(await faultOf(own.send(mail))).toMatchObject({ isFinal: false });
    expect(await own.works()).toBe(false);
  });

  it("to an address with a line break in it goes to nobody else", async () => {
    const own = await start();
    await faultOf(own.send({ ...mail, address: "a@b.example\r\nBcc: c@d.example" }));
    expect(server?.taken.flatMap(({ to }) => to)).not.toContain("c@d.example");
  });
});
