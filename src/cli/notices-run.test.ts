import { describe, expect, test } from "vitest";
import { ask } from "./memory-io.fixture.ts";
import { notices, type NoticesTold } from "./notices-run.ts";

const told: NoticesTold = {
  ...{ files: 1048, events: 1, notices: 2, digests: 0 },
  ...{ sent: 1, failed: 0, waiting: 3, sendsMail: true },
};
const run = (found: NoticesTold, ...more: readonly string[]) =>
  ask([notices(() => Promise.resolve(found))], {}, "notices", "run", ...more);

describe("notices run", () => {
  test("says what was told and sent", async () => {
    const { code, out } = await run(told);
    expect(code).toBe(0);
    expect(out).toBe(
      "1,048 files looked at, 1 new entry: 2 notices, 0 digests.\nMail: 1 sent, 0 not taken, 3 waiting.",
    );
  });

  test("says that mail is kept where no server is set", async () => {
    const { code, out } = await run({ ...told, sent: 0, sendsMail: false });
    expect(code).toBe(0);
    expect(out).toContain("Mail: 3 messages are kept; no mail server is set (EVENHAND_SMTP_URL).");
  });

  test("ends with 1 where a message was not taken, and can be read by a program", async () => {
    const { code, out } = await run({ ...told, failed: 2 }, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({ ...told, failed: 2 });
  });
});
