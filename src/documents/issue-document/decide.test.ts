import { describe, expect, test } from "vitest";
import { aBar, aContext, aFile, aSealed, issued } from "../a-file.fixture.ts";
import { decide } from "./decide.ts";

const input = { sealed: aSealed(), cycle: "c1", draft: "d1" };

describe("issuing a document", () => {
  test("given the agreement lets it, its words are closed today", () => {
    expect(decide(aFile(), input, aContext())).toMatchObject({
      ok: true,
      events: [{ type: "DocumentIssued", document: "doc1", cycle: "c1", body: { hash: "words-1" } }],
    });
  });

  test("the agreement is asked about the document with its contents, focus and what it states", () => {
    let asked: unknown;
    decide(
      aFile(),
      { ...input, sealed: aSealed({ states: ["need-for-plan"] }) },
      aContext(undefined, { assess: (proposed) => ((asked = proposed), []) }),
    );
    expect(asked).toMatchObject([
      {
        fact: "document-issued",
        is: { document: "ddf", version: 1, states: ["need-for-plan"] },
        ids: { document: "doc1", cycle: "c1" },
        focus: [{ code: "4.2" }],
        contents: { sections: { problem: { filled: true } } },
      },
    ]);
  });

  test("given a rule that blocks says no, nothing is issued and the finding is the reason", () => {
    expect(decide(aFile(), input, aContext(undefined, { assess: () => [aBar()] }))).toEqual({
      ok: false,
      refusal: { kind: "agreement", findings: [aBar()] },
    });
  });

  test("given a rule that only warns says no, a reason is asked for and then suffices", () => {
    const assess = () => [aBar("warn")];
    expect(decide(aFile(), input, aContext(undefined, { assess }))).toMatchObject({
      ok: false,
      refusal: { kind: "reason-needed" },
    });
    expect(
      decide(aFile(), input, aContext(undefined, { assess, wentOn: { rule: "We talked by phone." } })),
    ).toMatchObject({ ok: true });
  });

  test("given this version was issued before, it is not issued again; a newer one may be", () => {
    expect(decide(aFile([issued()]), input, aContext())).toMatchObject({
      ok: false,
      refusal: { why: { key: "document.issued-already" } },
    });
    expect(decide(aFile([issued()]), { ...input, sealed: aSealed({ version: 2 }) }, aContext())).toMatchObject({
      ok: true,
    });
  });
});
