import { beforeEach, describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import type { Calendars } from "../calendar/index.ts";
import type { Edition } from "../policy/index.ts";
import type { Decide } from "./decision.ts";
import { concern, concernFacts, cycleOpened, memoryLog } from "./example-file.fixture.ts";
import { type CommandParts, type CommandRequest, runCommand } from "./run-command.ts";

const edition = { id: "mo-1091@2024-07-01", rules: [] as Edition["rules"] } as Edition;
const raise: Decide<string> = (_, code) => ({ ok: true, events: [concern(code)] });
const open: Decide<undefined> = () => ({ ok: true, events: [cycleOpened] });

describe("the one door for writing", () => {
  let log: ReturnType<typeof memoryLog>;
  let parts: CommandParts;
  const ask = (request: Partial<CommandRequest> & { readonly once: string }): CommandRequest => ({
    ...{ file: "e-1", actor: { person: "p-ruiz", role: "supervisor" }, today: day("2026-10-07"), expected: 1 },
    ...request,
  });

  beforeEach(async () => {
    log = memoryLog();
    const library = { edition: (id: string) => (id === edition.id ? edition : undefined) };
    parts = {
      log,
      library,
      sources: [concernFacts],
      calendars: {} as Calendars,
      now: "2026-10-07T13:00:00Z",
      newId: () => "new-1",
    };
    await runCommand(parts, ask({ once: "opening", expected: 0, edition: edition.id }), open, undefined);
  });

  it("records what is decided, by whom, when", async () => {
    const result = await runCommand(parts, ask({ once: "form-1" }), raise, "4.2");
    expect(result).toMatchObject({
      outcome: "recorded",
      events: [
        {
          revision: 2,
          type: "ConcernRaised",
          by: { person: "p-ruiz", role: "supervisor" },
          recordedAt: "2026-10-07T13:00:00Z",
          recordedOn: day("2026-10-07"),
        },
      ],
    });
  });

  it("shows the decision the file, the pinned edition, the actor and the day", async () => {
    const look: Decide<undefined> = (file, _, context) => {
      expect(file.facts.map(({ fact }) => fact)).toEqual(["cycle-opened"]);
      expect([context.edition, context.actor.person, context.today.toString(), context.newId()]).toEqual([
        edition,
        "p-ruiz",
        "2026-10-07",
        "new-1",
      ]);
      return { ok: false, refusal: { kind: "not-now", why: { key: "seen", with: {} } } };
    };
    expect(await runCommand(parts, ask({ once: "form-1" }), look, undefined)).toMatchObject({
      outcome: "refused",
      refusal: { why: { key: "seen" } },
    });
    expect(await log.load("e-1")).toHaveLength(1);
  });

  it("records a form once and says what it recorded, whatever happened since", async () => {
    const first = await runCommand(parts, ask({ once: "form-1" }), raise, "4.2");
    await runCommand(parts, ask({ once: "form-2", expected: 2 }), raise, "4.3");
    const never: Decide<string> = () => expect.unreachable("a replay is not decided again");
    expect(await runCommand(parts, ask({ once: "form-1" }), never, "4.2")).toEqual({ ...first, outcome: "replayed" });
    expect(await log.load("e-1")).toHaveLength(3);
  });

  it("decides nothing on a file that moved on, and says what happened since", async () => {
    await runCommand(parts, ask({ once: "form-1" }), raise, "4.2");
    const never: Decide<string> = () => expect.unreachable("the file moved on");
    expect(await runCommand(parts, ask({ once: "form-2" }), never, "4.3")).toMatchObject({
      outcome: "moved-on",
      revision: 2,
      since: [{ revision: 2, body: { code: "4.2" } }],
    });
  });

  it("records nothing when another act comes between decision and append", async () => {
    log.meanwhile = () => runCommand(parts, ask({ once: "form-1" }), raise, "4.2");
    expect(await runCommand(parts, ask({ once: "form-2" }), raise, "4.3")).toMatchObject({
      outcome: "moved-on",
      revision: 2,
      since: [{ revision: 2 }],
    });
    log.meanwhile = () => runCommand(parts, ask({ once: "form-3", expected: 2 }), raise, "4.4");
    expect(await runCommand(parts, ask({ once: "form-3", expected: 2 }), raise, "4.4")).toMatchObject({
      outcome: "replayed",
      events: [{ revision: 3 }],
    });
  });

  it("keeps the reasons for going on with the act", async () => {
    await runCommand(parts, ask({ once: "form-1", wentOn: { "one-focus": "Both belong together" } }), raise, "4.2");
    await runCommand(parts, ask({ once: "form-2", expected: 2, wentOn: {} }), raise, "4.3");
    expect((await log.load("e-1")).map((event) => event.wentOn)).toEqual([
      undefined,
      { "one-focus": "Both belong together" },
      undefined,
    ]);
  });

  it("goes no further without the cycle or its edition: a fault, not an answer", async () => {
    await expect(runCommand(parts, ask({ once: "form-1", cycle: "c-99" }), raise, "4.2")).rejects.toThrow(
      "no such cycle",
    );
    await expect(runCommand(parts, ask({ once: "form-1", edition: "lost@2020-01-01" }), raise, "4.2")).rejects.toThrow(
      "lost@2020-01-01 is not loaded",
    );
    await expect(runCommand(parts, ask({ once: "form-1", file: "e-2", expected: 0 }), raise, "4.2")).rejects.toThrow(
      "no such cycle",
    );
    await expect(runCommand(parts, ask({ once: "form-1" }), () => ({ ok: true, events: [] }), "4.2")).rejects.toThrow(
      "recorded nothing",
    );
  });
});
