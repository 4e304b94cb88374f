import { describe, expect, it } from "vitest";
import { openCaseFile } from "../case-file.ts";
import type { DecisionContext } from "../decision.ts";
import { concern, contextBy, cycleOpened, fileOf, strikeOf } from "../example-file.fixture.ts";
import { decide } from "./decide.ts";

// event-1 opens the cycle, event-2 and event-3 are concerns; all by p-ruiz, the supervisor. event-4 strikes event-3.
const file = openCaseFile(
  "e-1",
  fileOf(cycleOpened, { ...concern("4.2"), plan: "plan-1", document: "ddf-1" }, concern("4.3"), strikeOf("event-3")),
  [],
);
const author = contextBy("p-ruiz", "supervisor");
const striking = (event: string, context: DecisionContext = author, reason = "Entered for another teacher") =>
  decide(file, { event, reason }, context);
const refusal = (decision: ReturnType<typeof striking>) =>
  decision.ok || decision.refusal.kind !== "not-now" ? decision : decision.refusal.why.key;

describe("striking an event", () => {
  it("records who strikes what and why, beside the event's own document and plan", () => {
    expect(striking("event-2", author, "  Another teacher ")).toEqual({
      ok: true,
      events: [
        {
          ...{ type: "EventStruck", day: author.today, cycle: "c-27", document: "ddf-1", plan: "plan-1" },
          body: { event: "event-2", reason: "Another teacher" },
        },
      ],
    });
  });

  it("is for the author, whatever their role now, and for the personnel office", () => {
    expect(striking("event-2", contextBy("p-ruiz", "second-level")).ok).toBe(true);
    expect(striking("event-2", contextBy("p-office", "personnel")).ok).toBe(true);
    expect(refusal(striking("event-2", contextBy("p-other", "supervisor")))).toBe("strike.not-author");
    expect(refusal(striking("event-2", contextBy("e-1", "employee")))).toBe("strike.not-author");
  });

  it("needs a reason", () => {
    expect(refusal(striking("event-2", author, " \n"))).toBe("strike.reason-missing");
  });

  it("never takes a cycle's opening, a strike, what is struck already, or what is not there", () => {
    expect(refusal(striking("event-1", contextBy("p-office", "personnel")))).toBe("strike.cycle-opening");
    expect(refusal(striking("event-4"))).toBe("strike.of-strike");
    expect(refusal(striking("event-3"))).toBe("strike.struck-already");
    expect(refusal(striking("event-9"))).toBe("strike.no-such-event");
  });
});
