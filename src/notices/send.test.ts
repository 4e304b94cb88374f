import { describe, expect, it } from "vitest";
import { openStorage } from "../storage/index.ts";
import { sampleMail } from "../../tests/contracts/notices.contract.ts";
import { backoff, MailFault, sendWaiting, type Mailer } from "./send.ts";

const waiting = async (...ids: readonly string[]) => {
  const storage = await openStorage({ path: ":memory:", district: "fairview" });
  await storage.mails.queue(ids.map((id) => sampleMail(id)));
  return storage.mails;
};
const at = (now: string) => ({ now: () => now, lease: "one" });
const noon = "2026-10-12T12:00:00Z";
const failing = (fault: Error): Mailer => ({ send: () => Promise.reject(fault) });

describe("sending what waits", () => {
  it("sends each message once and marks it", async () => {
    const mails = await waiting("a", "b", ...Array.from({ length: 25 }, (_, n) => `more-${String(n)}`));
    const sent: string[] = [];
    const mailer: Mailer = { send: async ({ id }) => void sent.push(id) };
    expect(await sendWaiting(mails, mailer, at(noon))).toEqual({ sent: 27, failed: 0 });
    expect(await sendWaiting(mails, mailer, at(noon))).toEqual({ sent: 0, failed: 0 });
    expect(new Set(sent).size).toBe(27);
  });

  it("tries again later each time, and at last leaves it to a person", async () => {
    const mails = await waiting("a");
    const times: string[] = [];
    let now = Temporal.Instant.from(noon);
    for (let run = 0; run < 30; run++) {
      const { failed } = await sendWaiting(mails, failing(new MailFault("ECONNREFUSED", false)), at(now.toString()));
      if (failed > 0) times.push(now.toString());
      const [next] = await mails.list("waiting", 1);
      if (!next) break;
      now = Temporal.Instant.from(next.nextAt);
    }
    expect(times).toHaveLength(20);
    expect(times.slice(0, 4)).toEqual([noon, "2026-10-12T12:01:00Z", "2026-10-12T12:03:00Z", "2026-10-12T12:07:00Z"]);
    expect(await mails.list("given-up", 5)).toMatchObject([{ id: "a", attempts: 20, fault: "ECONNREFUSED" }]);
  });

  it("gives up at once what the server will never take, and keeps of an unknown fault no word", async () => {
    const mails = await waiting("a");
    await sendWaiting(mails, failing(new MailFault("550", true)), at(noon));
    expect(await mails.count()).toMatchObject({ "given-up": 1 });
    const others = await waiting("b");
    await sendWaiting(others, failing(new Error("ruiz@fairview.example is unknown")), at(noon));
    expect(await others.list("waiting", 1)).toMatchObject([{ fault: "unknown" }]);
  });

  it("stops between two messages when asked to", async () => {
    const mails = await waiting("a", "b");
    const sent: string[] = [];
    const mailer: Mailer = { send: async ({ id }) => void sent.push(id) };
    await sendWaiting(mails, mailer, { ...at(noon), stopped: () => sent.length > 0 });
    expect(sent).toEqual(["a"]);
  });

  it("waits at most six hours between attempts", () => {
    expect([0, 1, 8, 9, 30].map(backoff)).toEqual([1, 2, 256, 360, 360]);
  });
});
