import { describe, expect, it } from "vitest";
import { fact, iso, judge, keys, only, rule } from "../given.ts";

const of = { is: { document: "ddf", version: 1 }, ids: { document: "d" } };
const issued = fact("document-issued", "2025-11-03", of);
const received = fact("document-received", "2025-11-04", of);
const response = (on: string, document = "d") =>
  fact("response-filed", on, { is: { document: "ddf" }, ids: { document }, by: "employee" });

describe("the right to respond to a form, without a closing day", () => {
  const respond = rule("right", "show", {
    of: "employee",
    to: "respond",
    about: ["ddf"],
    from: { day: "document-received" },
  });

  it("is open from receipt for as long as the agreement lasts", () => {
    const finding = only(judge(respond, [issued, received], { today: "2026-06-10" }));
    expect(finding).toMatchObject({ state: "open", answer: "yes", who: ["employee"] });
    expect(iso(finding.from)).toBe("2025-11-04");
    expect(finding.due).toBeUndefined();
  });

  it("is used in time five months later, and not by a response to another form", () => {
    expect(only(judge(respond, [issued, received, response("2026-04-03")])).state).toBe("done");
    expect(only(judge(respond, [issued, received, response("2026-04-03", "other")])).state).toBe("open");
  });

  it("does not begin to run without the receipt", () => {
    expect(only(judge(respond, [issued])).missing[0]).toMatchObject({ key: "missing.receipt" });
  });
});

describe("the right to respond within ten work days", () => {
  const respond = rule("right", "show", {
    of: "employee",
    to: "respond",
    about: ["ddf"],
    until: { after: "document-received", count: 10, unit: "work-days" },
  });
  const at = (today: string, ...facts: Parameters<typeof judge>[1]) =>
    only(judge(respond, [issued, ...facts], { today }));

  it("lapses and is never overdue; a late response is kept and marked late", () => {
    expect(iso(at("2025-11-10", received).due)).toBe("2025-11-18");
    expect(at("2025-11-18", received).state).toBe("open");
    const lapsed = at("2025-11-19", received);
    expect(lapsed.state).toBe("not-needed");
    expect(keys(lapsed.because)).toEqual(["right.lapsed"]);
    expect(at("2025-12-01", received, response("2025-11-20"))).toMatchObject({
      state: "done-late",
      late: { count: 2, unit: "work-days" },
    });
  });

  it("never lapses without the receipt", () => {
    expect(at("2031-01-01").state).toBe("cannot-say");
  });
});

describe("the right to a representative's help", () => {
  it("is open every year", () => {
    const help = rule("right", "show", { of: "employee", to: "be-helped", "by-whom": ["representative"] });
    expect(judge(help, []).map(({ occasion, state }) => [occasion.id, state])).toEqual([
      ["last-year", "open"],
      ["year", "open"],
    ]);
  });
});
