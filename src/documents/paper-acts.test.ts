import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import {
  aContext,
  aFile,
  anEvent,
  aSealed,
  employee,
  issued,
  received,
  someWords,
  supervisor,
} from "./a-file.fixture.ts";
import { decide as decline, type RecordDeclined } from "./record-declined/decide.ts";
import { decide as deliver } from "./record-delivery/decide.ts";
import { decide as discuss } from "./record-discussion/decide.ts";
import { decide as receive } from "./receive-document/decide.ts";
import { decide as respond } from "./respond-to-document/decide.ts";

const shown = { document: "doc1", version: 1 };
const why = (decision: ReturnType<typeof receive>) =>
  !decision.ok && decision.refusal.kind === "not-now" ? decision.refusal.why.key : undefined;

describe("receiving a document", () => {
  test("the employee's opening it records today, once", () => {
    expect(receive(aFile([issued()]), shown, aContext(employee))).toMatchObject({
      ok: true,
      events: [{ type: "DocumentReceived", day: day("2026-11-16"), body: { how: "opened" } }],
    });
    expect(why(receive(aFile([issued(), received()]), shown, aContext(employee)))).toBe("document.received-already");
  });

  test("nobody receives it for somebody else", () => {
    expect(why(receive(aFile([issued()]), shown, aContext(supervisor)))).toBe("document.not-addressed-to-you");
  });

  test("a receipt whose day is unknown is a receipt", () => {
    expect(
      why(
        receive(
          aFile([issued(), anEvent("DocumentReceived", { ...shown, how: "opened" }, undefined)]),
          shown,
          aContext(employee),
        ),
      ),
    ).toBe("document.received-already");
  });
});

describe("handing over a paper copy", () => {
  test("is kept with its day, its witness and why it is entered late", () => {
    const decision = deliver(
      aFile([issued()]),
      { ...shown, day: day("2026-11-10"), how: "handed-over", witness: "Lena Marchetti", lateReason: "I was out ill." },
      aContext(),
    );
    expect(decision).toMatchObject({
      ok: true,
      events: [
        {
          type: "DocumentDelivered",
          day: day("2026-11-10"),
          lateReason: "I was out ill.",
          body: { how: "handed-over", witness: "Lena Marchetti" },
        },
      ],
    });
  });

  test("of an older version is refused", () => {
    expect(
      why(
        deliver(
          aFile([issued(), issued({ version: 2 }, "2026-11-12")]),
          { ...shown, day: day("2026-11-13"), how: "mailed" },
          aContext(),
        ),
      ),
    ).toBe("document.newer-version");
  });
});

describe("talking a document over", () => {
  test("names both sides and who else was there", () => {
    expect(
      discuss(aFile([issued()]), { ...shown, day: day("2026-11-12"), also: ["representative"] }, aContext()),
    ).toMatchObject({
      ok: true,
      events: [{ type: "DocumentDiscussed", body: { with: ["employee", "supervisor", "representative"] } }],
    });
  });
});

describe("recording that it was declined", () => {
  const input: RecordDeclined = {
    ...shown,
    day: day("2026-11-12"),
    words: "I have seen it.",
    hash: "words-1",
    witness: "Lena Marchetti",
    witnessRole: "coworker",
  };
  const unwitnessed = anEvent(
    "SignatureDeclined",
    { ...shown, as: "employee", words: "I have seen it.", hash: "words-1" },
    "2026-11-11",
    { by: employee },
  );
  const acknowledged = anEvent(
    "DocumentAcknowledged",
    { ...shown, as: "employee", means: "seen", words: "…", rule: "r", edition: "e", hash: "words-1" },
    "2026-11-11",
    { by: employee },
  );

  test("keeps who witnessed it, and says nothing about receipt by opening", () => {
    const decision = decline(aFile([issued()]), input, aContext());
    expect(decision).toMatchObject({
      ok: true,
      events: [
        { type: "SignatureDeclined", body: { as: "employee", witness: "Lena Marchetti", witnessRole: "coworker" } },
      ],
    });
    expect(decision.ok && decision.events).toHaveLength(1);
  });

  test("completes a declining that had no witness, and only that", () => {
    expect(decline(aFile([issued(), unwitnessed]), input, aContext())).toMatchObject({ ok: true });
    const { witness: _, ...without } = input;
    expect(why(decline(aFile([issued(), unwitnessed]), without, aContext()))).toBe("document.declined-already");
    const witnessed = {
      ...unwitnessed,
      body: { ...shown, as: "employee", words: "…", hash: "words-1", witness: "Lena Marchetti" },
    };
    expect(why(decline(aFile([issued(), witnessed]), input, aContext()))).toBe("document.declined-already");
  });

  test("is refused once the person has acknowledged it", () => {
    expect(why(decline(aFile([issued(), acknowledged]), input, aContext()))).toBe("document.acknowledged-already");
  });
});

describe("responding to a document", () => {
  const sealed = aSealed({
    document: "doc2",
    type: "response",
    frozen: someWords({ title: "Response" }),
    hash: "words-r",
  });

  test("binds the response to the document, in its frozen words", () => {
    expect(
      respond(aFile([issued(), received()]), { document: "doc1", sealed, draft: "d2" }, aContext(employee)),
    ).toMatchObject({
      ok: true,
      events: [
        {
          type: "ResponseFiled",
          document: "doc1",
          body: { document: "doc1", response: "doc2", version: 1, hash: "words-r" },
        },
      ],
    });
  });

  test("the same response is filed once, another may follow", () => {
    const filed = anEvent(
      "ResponseFiled",
      { ...shown, response: "doc2", frozen: someWords(), values: {}, hash: "h" },
      "2026-11-13",
      { by: employee },
    );
    expect(why(respond(aFile([issued(), filed]), { document: "doc1", sealed, draft: "d2" }, aContext(employee)))).toBe(
      "document.issued-already",
    );
    expect(
      respond(
        aFile([issued(), filed]),
        { document: "doc1", sealed: { ...sealed, document: "doc3" }, draft: "d3" },
        aContext(employee),
      ),
    ).toMatchObject({ ok: true });
  });

  test("only its own employee responds", () => {
    expect(why(respond(aFile([issued()]), { document: "doc1", sealed, draft: "d2" }, aContext(supervisor)))).toBe(
      "document.not-addressed-to-you",
    );
  });
});
