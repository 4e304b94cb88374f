import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { type Message, say } from "../policy/index.ts";
import { edition } from "./edition.fixture.ts";
import { sampleMessages } from "./message-samples.fixture.ts";
import { messageKeys, sayMessage } from "./say-message.ts";

const today = day("2026-11-16");
const sayNow = (message: Message): string => sayMessage(message, edition, { today });

/** What an unworded value leaves behind in a sentence. */
const leftovers =
  /undefined|null|NaN|\[object|\{|\}|\b[a-z]+-(?:held|raised|started|issued|closed|given|received)\b|[.,;:]{2}| {2}|\.”\./;

describe("every message a finding may carry", () => {
  test("has words", () => {
    for (const message of sampleMessages) expect(messageKeys, message.key).toContain(message.key);
  });

  test.each(sampleMessages.map((message) => [message.key, message] as const))(
    "%s leaves nothing unworded",
    (_, message) => {
      expect(sayNow(message)).not.toBe("");
      expect(sayNow(message)).not.toMatch(leftovers);
    },
  );

  test.each(
    sampleMessages
      .filter(({ key }) => key.includes(".") && !key.startsWith("section") && key !== "focus.overall")
      .map((message) => [message.key, message] as const),
  )("%s is a whole sentence", (_, message) => {
    expect(sayNow(message)).toMatch(/^[“A-Z0-9].*[.?”]$/);
  });
});

describe("optional parameters", () => {
  const optional: readonly Message[] = [
    say("found", { act: [say("act", { fact: "plan-started" })] }),
    say("found.entered-late", { act: [say("act", { fact: "plan-started" })], day: today, recorded: today, days: 1 }),
    say("asks.duty", { must: [say("act", { fact: "plan-closed" })] }),
    say("asks.gate", { act: [say("act", { fact: "plan-issued" })], needs: [say("act", { fact: "plan-proposed" })] }),
    say("asks.tell", { to: ["employee"], act: [], text: "Do not panic." }),
    say("asks.who-may", { act: [say("act", { fact: "plan-proposed" })], may: ["employee", "supervisor"] }),
    say("asks.right", { of: "employee", to: "respond" }),
    say("asks.assign", { what: "plan" }),
    say("need.other-attribute", { act: [say("act", { fact: "plan-started" })], attribute: "how", has: "talk" }),
    say("duration.too-long", { from: today, to: today, last: today }),
    say("attest.given", { by: "supervisor" }),
    say("who.may-not", { role: "coworker" }),
    say("while.not-running", {}),
    say("decides.waiting", { by: ["employee"] }),
    say("acknowledge.declined", { as: "employee", version: 1 }),
    say("keep.kept", { record: "plan" }),
    say("not-needed.plan-closed", {}),
    say("missing.receipt", { what: "plan", who: [] }),
    say("missing.attestation", { by: "supervisor", statement: "It is so." }),
    say("missing.within", {}),
    say("window.inside", { day: today }),
  ];
  test.each(optional.map((message) => [message.key, message] as const))("%s is whole without them", (_, message) => {
    expect(sayNow(message)).not.toMatch(leftovers);
    expect(sayNow(message)).toMatch(/^[“A-Z0-9].*[.?”]$/);
  });
});

describe("sentences as a reader meets them", () => {
  test("a gate says what must come first, on the same matter", () => {
    const gate = say("asks.gate", {
      act: [say("act", { fact: "rating-given", evaluation: "summative", value: "improvement-needed" })],
      needs: [say("act", { fact: "plan-started", plan: ["pip", "pgp"], "not-outcome": "withdrawn", same: ["focus"] })],
      focus: [say("focus", { kind: "criterion", code: "4", title: "Being on time" })],
    });
    expect(sayNow(gate)).toBe(
      "Before marking “Improvement Needed” on the summative report, on criterion 4, there should be a PIP or PGP that was started and not withdrawn, on the same criterion.",
    );
  });

  test("a plan on another matter is named, and why it does not count", () => {
    const other = say("need.other-focus", {
      act: [say("act", { fact: "plan-started", same: ["focus"] })],
      day: day("2026-11-03"),
      has: [say("focus", { kind: "criterion", code: "2", title: "Care" })],
      wants: [say("focus", { kind: "criterion", code: "4", title: "Being on time" })],
    });
    expect(sayNow(other)).toBe("A plan was started on November 3, on criterion 2. It does not count for criterion 4.");
  });

  test("what is missing says who can enter it", () => {
    const receipt = say("missing.receipt", { what: "ddf", sent: day("2026-11-03"), who: ["supervisor", "personnel"] });
    expect(sayNow(receipt)).toBe(
      "The day the Developmental Data Form was received is not recorded. It was sent on November 3. It is recorded when the person it is for opens it; the supervisor or the personnel office can also enter it.",
    );
  });

  test("a day that is not published yet is put into the agreement, not typed into a file", () => {
    expect(sayNow(say("missing.published-day", { year: "2027-28", who: ["personnel"] }))).toBe(
      "No day is published for 2027-28. When it is, the personnel office has it put into the agreement.",
    );
  });

  test("a day of another school year carries its year", () => {
    expect(sayNow(say("window.lapsed", { to: day("2026-06-12") }))).toBe("Its last day was June 12, 2026.");
  });

  test("a key without words of its own still gets a true sentence", () => {
    expect(sayNow({ key: "plan.some-new-reason", with: {} })).toBe("The file is not in a state for this act.");
  });
});
