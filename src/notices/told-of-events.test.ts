import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import type { RecordedEvent } from "../casefile/index.ts";
import { eventsOf, office, yearOpened, type Told } from "../desk/file.fixture.ts";
import { shippedSettings } from "./settings.ts";
import { eventIn, toldOfEvent } from "./told-of-events.ts";
import { digest, view, words } from "./view.fixture.ts";

const did = (
  person: string,
  role: "supervisor" | "employee" | "second-level",
  type: string,
  body: unknown = {},
): Told => ["2026-10-05", { person, role }, [{ type, body }]];
const story = (...acts: readonly Told[]): readonly RecordedEvent[] =>
  eventsOf("abara", [yearOpened("sample@2026-07-01", "certified"), ...acts]);
const heard = (...acts: readonly Told[]) => {
  const events = story(...acts);
  const seen = view("2026-10-06", [], { events, mayOpen: (person) => person !== "stranger" });
  const last = events.at(-1) as RecordedEvent;
  return toldOfEvent(seen, last, shippedSettings, words, digest);
};
const people = (...acts: readonly Told[]) => heard(...acts).map(({ person }) => person);

describe("what was recorded", () => {
  it("is told to the other party, and never to the one who did it", () => {
    expect(people(did("quade", "supervisor", "ConferenceHeld"))).toEqual(["abara"]);
    expect(people(did("abara", "employee", "ResponseFiled"))).toEqual(["quade"]);
  });

  it("by someone above is told to both", () => {
    expect(people(did("rourke", "second-level", "PlanReviewedAbove"))).toEqual(["abara", "quade"]);
  });

  it("of asking a helper in is told to the helper too", () => {
    const asked = { plan: "plan-1", helper: "okoro", as: "coordinator", words: "Please come" };
    expect(people(did("quade", "supervisor", "HelperAsked", asked))).toEqual(["abara", "okoro"]);
    expect(people(did("quade", "supervisor", "HelperAsked", { ...asked, helper: "stranger" }))).toEqual(["abara"]);
  });

  it("for a whole unit at once is told to the employee alone", () => {
    expect(people()).toEqual(["abara"]);
  });

  it("with a paper that says it is not told twice", () => {
    expect(people(did("quade", "supervisor", "PlanIssued"))).toEqual([]);
  });

  it("says who did it, when and in whose file, and nothing that was written", () => {
    const [notice] = heard(did("quade", "supervisor", "ConcernRaised", { words: "Very private words" }));
    expect(notice).toMatchObject({
      title: "ConcernRaised",
      words: "Recorded by Marisol Quade on Monday, October 5, 2026, in your file.",
    });
    expect(JSON.stringify(notice)).not.toContain("private");
  });
});

describe("an entry that was struck", () => {
  const struck = story(did("quade", "supervisor", "ConferenceHeld"), [
    "2026-10-06",
    office,
    [{ type: "EventStruck", body: { event: "abara-2", reason: "Another file" } }],
  ]);

  it("before anyone was told of it is told of no more; its strike is", () => {
    const seen = view("2026-10-06", [], { events: struck });
    expect(eventIn(seen, "abara-2")).toBeUndefined();
    expect(eventIn(seen, "abara-3")?.type).toBe("EventStruck");
    expect(day("2026-10-06").equals(seen.today)).toBe(true);
  });
});
