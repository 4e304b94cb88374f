import { smtpMailer } from "../../src/mail/index.ts";
import { sendWaiting } from "../../src/notices/index.ts";
import { openStorage } from "../../src/storage/index.ts";
import { sampleMail, sampleNotice } from "./notices.contract.ts";

/** Tells, then sends, until it is killed; says on a line of its own what is kept ("kept 7") and what was sent ("sent"). */
const [, , path = "", url = "", first = "0"] = process.argv;
const storage = await openStorage({ path, district: "fairview" });
const mailer = smtpMailer({ url, from: "Evenhand <evenhand@fairview.example>" });
// A lease that a killed sender held runs out before the next one starts: the clock goes on an hour with each.
const now = (): string =>
  Temporal.Instant.from("2026-10-12T12:00:00Z")
    .add({ hours: Number(first) })
    .toString();
for (let at = Number(first) * 1000; ; at++) {
  const notice = sampleNotice(`n-${String(at)}`);
  // Told twice, as by two runs: kept once.
  for (let run = 0; run < 2; run++)
    await storage.notices.keep([notice], (fresh) => fresh.map(({ id }) => sampleMail(`m-${id}`, { at: now() })));
  process.stdout.write(`kept ${notice.id}\n`);
  await sendWaiting(storage.mails, mailer, { now, lease: `child-${first}` });
  process.stdout.write("sent\n");
}
