import { describe, expect, test } from "vitest";
import { aContext, aFile, employee, issued, recorded, supervisor } from "../a-file.fixture.ts";
import { decide, type JoinAcknowledgment } from "./decide.ts";

const sentence = {
  words: "We have reviewed it together.",
  means: "reviewed",
  rule: "both-review",
  edition: "demo@2026-07-01",
};
const input: JoinAcknowledgment = { document: "doc1", version: 1, sentence, hash: "words-1" };
const why = (decision: ReturnType<typeof decide>) =>
  !decision.ok && decision.refusal.kind === "not-now" ? decision.refusal.why.key : undefined;

/** A context whose agreement asks these roles to acknowledge a paper of that type. */
const asking = (by: readonly string[], type: string, who = supervisor) => {
  const context = aContext(who);
  const rule = {
    ...{ id: "both-review", kind: "acknowledge", effect: "show", source: [], settings: [], fixed: false },
    ...{ parameters: { document: { name: type }, by, means: "reviewed" }, at: { file: "demo", line: 1 } },
  };
  return { ...context, edition: { ...context.edition, rules: [rule] } } as unknown as typeof context;
};
const cycleOf = (file: ReturnType<typeof aFile>) => ({
  ...file,
  cycles: file.events.slice(0, 1).map(({ cycle }) => ({ id: cycle, person: { unit: "demo" } })),
});
const fileWith = (events: Parameters<typeof aFile>[0]): ReturnType<typeof aFile> =>
  cycleOf(aFile(events)) as unknown as ReturnType<typeof aFile>;
const file = fileWith([issued()]);
const type = String((file.events.find(({ type: name }) => name === "DocumentIssued")?.body as { type?: string }).type);

describe("acknowledging beside the employee", () => {
  test("given an agreement that asks both, it stands as the supervisor's own, in the exact words", () => {
    expect(decide(file, input, asking(["employee", "supervisor"], type))).toMatchObject({
      ok: true,
      events: [{ type: "DocumentAcknowledged", body: { as: "supervisor", ...sentence, version: 1 } }],
    });
  });

  test("given an agreement that asks the employee alone, there is nothing to acknowledge", () => {
    expect(why(decide(file, input, asking(["employee"], type)))).toBe("document.nothing-to-acknowledge");
    expect(why(decide(file, input, asking(["employee", "supervisor"], type, employee)))).toBe(
      "document.nothing-to-acknowledge",
    );
  });

  test("once given, or of other words than were shown, it is not given again", () => {
    const context = asking(["supervisor"], type);
    const given = decide(file, input, context);
    const after = fileWith([issued(), ...(given.ok ? given.events.map((event) => recorded(event, supervisor)) : [])]);
    expect(why(decide(after, input, context))).toBe("document.acknowledged-already");
    expect(why(decide(file, { ...input, hash: "others" }, context))).toBe("document.newer-version");
  });
});
