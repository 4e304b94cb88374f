import { describe, expect, test } from "vitest";
import { aFile, anEvent, employee, issued, received, aSealed, someWords } from "./a-file.fixture.ts";
import { factsFrom } from "./facts.ts";
import type { RecordedEvent } from "../casefile/index.ts";

const facts = (...events: RecordedEvent[]) => factsFrom(aFile(events).events);
const named = (name: string, ...events: RecordedEvent[]) => facts(...events).filter(({ fact }) => fact === name);

describe("the facts of a file's documents", () => {
  test("a form that was issued is about its focus, and rules may look into its sections", () => {
    const [fact] = named("document-issued", issued({ states: ["need-for-plan"] }));
    expect(fact).toMatchObject({
      is: { document: "ddf", version: 1, states: ["need-for-plan"] },
      ids: { document: "doc1", cycle: "c1" },
      focus: [{ code: "4.2" }],
      contents: { sections: { problem: { filled: true } } },
    });
    expect(fact?.day?.toString()).toBe("2026-11-09");
  });

  test("days of parts are days again", () => {
    const contents = {
      sections: {},
      parts: [
        {
          part: "target" as const,
          id: "doc1.r1",
          number: 1,
          day: "2027-03-12",
          text: "22 of 26",
          is: {},
          filled: ["text"],
        },
      ],
    };
    expect(named("document-issued", issued({ contents }))[0]?.contents?.parts[0]?.day?.toString()).toBe("2027-03-12");
  });

  test("a form that was opened is received; one handed over is received and a copy given; one mailed is only sent", () => {
    const delivered = (how: "handed-over" | "mailed") =>
      anEvent("DocumentDelivered", { document: "doc1", version: 1, how }, "2026-11-11");
    expect(named("document-received", issued(), received())).toHaveLength(1);
    expect(facts(issued(), delivered("handed-over")).map(({ fact }) => fact)).toEqual([
      "document-issued",
      "document-received",
      "copy-given",
    ]);
    expect(facts(issued(), delivered("mailed")).map(({ fact }) => fact)).toEqual(["document-issued", "document-sent"]);
  });

  test("a notice is given the day it is received, and has no day before", () => {
    const notice = issued({ type: "notice", notice: "need-for-plan", states: ["need-for-plan"] }, "2026-11-09", {
      plan: "p1",
    });
    expect(named("notice-given", notice)).toMatchObject([
      {
        day: undefined,
        is: { notice: "need-for-plan", written: true },
        ids: { plan: "p1" },
        by: { role: "supervisor" },
      },
    ]);
    const [given] = named("notice-given", notice, received("2026-11-12"));
    expect(given?.day?.toString()).toBe("2026-11-12");
    expect(given?.focus).toMatchObject([{ code: "4.2" }]);
  });

  test("only a notice gives notice", () => {
    expect(named("notice-given", issued(), received())).toEqual([]);
  });

  test("an acknowledgment carries its meaning, version and side", () => {
    const acknowledged = anEvent(
      "DocumentAcknowledged",
      {
        document: "doc1",
        version: 1,
        as: "employee",
        means: "discussed",
        words: "I have seen it.",
        rule: "sign-ddf",
        edition: "demo@2026-07-01",
        hash: "words-1",
      },
      "2026-11-12",
      { by: employee },
    );
    expect(named("document-acknowledged", issued(), acknowledged)).toMatchObject([
      { is: { document: "ddf", as: "employee", means: "discussed", version: 1 } },
    ]);
  });

  test("declining is one fact, with the witness even if the witness was recorded later", () => {
    const declined = (witness?: string) =>
      anEvent(
        "SignatureDeclined",
        {
          document: "doc1",
          version: 1,
          as: "employee",
          words: "…",
          hash: "words-1",
          ...(witness === undefined ? {} : { witness, witnessRole: "coworker" }),
        },
        witness === undefined ? "2026-11-12" : "2026-11-13",
      );
    const [fact, ...more] = named("signature-declined", issued(), declined(), declined("Lena Marchetti"));
    expect(more).toEqual([]);
    expect(fact?.is["witness"]).toBe("coworker");
    expect(fact?.day?.toString()).toBe("2026-11-12");
  });

  test("a response is filed to the document it answers", () => {
    const response = anEvent(
      "ResponseFiled",
      { document: "doc1", version: 1, response: "doc2", frozen: someWords(), values: {}, hash: "h" },
      "2026-11-20",
      { by: employee },
    );
    expect(named("response-filed", issued(), response)).toMatchObject([
      { is: { document: "ddf", to: "ddf" }, ids: { document: "doc1", response: "doc2" } },
    ]);
  });

  test("what was done to a form that does not stand says nothing", () => {
    expect(facts(received())).toEqual([]);
  });

  test("a new version has its own receipt", () => {
    const second = issued({ version: 2, hash: "words-2" }, "2026-11-14");
    expect(named("document-received", issued(), received(), second).map(({ is }) => is["version"])).toEqual([1]);
  });

  test("every fact has a name of its own", () => {
    const all = facts(
      issued({ notice: "need-for-plan", type: "notice", values: aSealed().values }),
      received(),
      anEvent("DocumentDelivered", { document: "doc1", version: 1, how: "handed-over" }, "2026-11-11"),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});
