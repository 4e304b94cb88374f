import { describe, expect, test } from "vitest";
import { aContext, aFile, employee, issued, received, recorded, supervisor } from "../a-file.fixture.ts";
import { decide, type AcknowledgeDocument } from "./decide.ts";

const sentence = {
  words: "I have seen this form and it has been discussed with me.",
  means: "discussed",
  rule: "sign-ddf",
  edition: "demo@2026-07-01",
};
const input = (
  answer: AcknowledgeDocument["answer"],
  more: Partial<AcknowledgeDocument> = {},
): AcknowledgeDocument => ({ document: "doc1", version: 1, answer, sentence, hash: "words-1", ...more });
const byEmployee = aContext(employee);
const types = (decision: ReturnType<typeof decide>) =>
  decision.ok ? decision.events.map(({ type }) => type) : decision.refusal.kind;
const why = (decision: ReturnType<typeof decide>) =>
  !decision.ok && decision.refusal.kind === "not-now" ? decision.refusal.why.key : undefined;

describe("answering a document", () => {
  test("acknowledging records the exact sentence, its rule and edition, and the fingerprint of what was shown", () => {
    const decision = decide(
      aFile([issued(), received()]),
      input("acknowledge", { comment: "I will be writing a response." }),
      byEmployee,
    );
    expect(decision).toMatchObject({
      ok: true,
      events: [
        {
          type: "DocumentAcknowledged",
          body: { as: "employee", ...sentence, hash: "words-1", version: 1, comment: "I will be writing a response." },
        },
      ],
    });
  });

  test("given no receipt is recorded, any answer proves it", () => {
    const file = aFile([issued()]);
    expect(types(decide(file, input("acknowledge"), byEmployee))).toEqual(["DocumentReceived", "DocumentAcknowledged"]);
    expect(types(decide(file, input("decline"), byEmployee))).toEqual(["DocumentReceived", "SignatureDeclined"]);
    expect(types(decide(file, input("received"), byEmployee))).toEqual(["DocumentReceived"]);
  });

  test("received, declined and acknowledged are different acts: declining leaves no acknowledgment", () => {
    const decision = decide(aFile([issued(), received()]), input("decline"), byEmployee);
    expect(types(decision)).toEqual(["SignatureDeclined"]);
  });

  test("having declined, one may still acknowledge, but not decline again", () => {
    const declined = decide(aFile([issued(), received()]), input("decline"), byEmployee);
    const file = aFile([
      issued(),
      received(),
      ...(declined.ok ? declined.events.map((event) => recorded(event, employee)) : []),
    ]);
    expect(types(decide(file, input("acknowledge"), byEmployee))).toEqual(["DocumentAcknowledged"]);
    expect(why(decide(file, input("decline"), byEmployee))).toBe("document.declined-already");
  });

  test("it is acknowledged once for each version", () => {
    const first = decide(aFile([issued(), received()]), input("acknowledge"), byEmployee);
    const events = [issued(), received(), ...(first.ok ? first.events.map((event) => recorded(event, employee)) : [])];
    expect(why(decide(aFile(events), input("acknowledge"), byEmployee))).toBe("document.acknowledged-already");
    const second = issued({ version: 2, hash: "words-2" }, "2026-11-14");
    expect(
      types(decide(aFile([...events, second]), input("acknowledge", { version: 2, hash: "words-2" }), byEmployee)),
    ).toEqual(["DocumentReceived", "DocumentAcknowledged"]);
  });

  test("words that were not shown cannot be acknowledged: an older version or another fingerprint is refused", () => {
    const second = issued({ version: 2, hash: "words-2" }, "2026-11-14");
    expect(why(decide(aFile([issued(), second]), input("acknowledge"), byEmployee))).toBe("document.newer-version");
    expect(why(decide(aFile([issued()]), input("acknowledge", { hash: "other" }), byEmployee))).toBe(
      "document.newer-version",
    );
  });

  test("nobody answers in the employee's place", () => {
    expect(why(decide(aFile([issued()]), input("acknowledge"), aContext(supervisor)))).toBe(
      "document.not-addressed-to-you",
    );
  });

  test("receipt is recorded once", () => {
    expect(why(decide(aFile([issued(), received()]), input("received"), byEmployee))).toBe("document.received-already");
  });

  test("a form that is not in the file cannot be answered", () => {
    expect(why(decide(aFile(), input("acknowledge"), byEmployee))).toBe("document.not-in-file");
  });
});
