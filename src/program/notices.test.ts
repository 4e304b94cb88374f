import { afterEach, expect, it } from "vitest";
import { demoOn } from "../demo/district.fixture.ts";
import { smtpMailer, type SmtpMailer } from "../mail/index.ts";
import { realServer, type RealServer } from "../mail/smtp.fixture.ts";
import { noticeParts, tellAndSend } from "./notices.ts";

let server: RealServer | undefined;
let mailer: SmtpMailer | undefined;
afterEach(async () => {
  mailer?.close();
  await server?.close();
});

it("tells a whole district and sends it to a real mail server, once, one message for each person", async () => {
  const district = await demoOn("2026-11-16");
  const parts = noticeParts(district, "Harrow Bend Public Schools");
  server = await realServer();
  mailer = smtpMailer({ url: server.url, from: "Evenhand <evenhand@harrowbend.example>" });

  const told = await tellAndSend(district, parts, mailer);
  expect(told.all).toBe(true);
  expect(told.sent).toBeGreaterThan(5);
  expect(server.taken).toHaveLength(told.sent);
  const addressees = server.taken.flatMap(({ to }) => to);
  expect(new Set(addressees).size).toBe(addressees.length);
  expect(await district.storage.mails.count()).toEqual({ waiting: 0, sent: told.sent, "given-up": 0 });

  const people = (await district.roster()).people();
  for (const { header, text } of server.taken) {
    expect(header("Subject")).toMatch(/^Evenhand: something is (due|new)$/);
    for (const { name } of people) expect(text).not.toContain(name);
  }
  expect(await tellAndSend(district, parts, mailer)).toMatchObject({ notices: 0, sent: 0, failed: 0 });
});

it("sends what was kept while no mail server was set, once there is one", async () => {
  const district = await demoOn("2026-11-16");
  const parts = noticeParts(district, "Harrow Bend Public Schools");
  await tellAndSend(district, parts, undefined);
  const { waiting } = await district.storage.mails.count();
  server = await realServer();
  mailer = smtpMailer({ url: server.url, from: "evenhand@harrowbend.example" });
  expect(await tellAndSend(district, parts, mailer)).toMatchObject({ notices: 0, sent: waiting });
});
