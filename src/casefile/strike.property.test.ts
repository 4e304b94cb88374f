import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openCaseFile } from "./case-file.ts";
import { chain, start } from "./chain.ts";
import type { CaseFile } from "./decision.ts";
import type { NewEvent, RecordedEvent } from "./event.ts";
import { concern, concernFacts, cycleOpened, recording, strikeOf } from "./example-file.fixture.ts";
import { standing } from "./strike.ts";

type Named = readonly [id: string, event: NewEvent];

const anyLife: fc.Arbitrary<readonly Named[]> = fc
  .array(
    fc.oneof(
      fc.constantFrom("4.1", "4.2", "5.1").map((code): NewEvent => concern(code)),
      fc
        .constantFrom("2019-08-12", "2024-07-01")
        .map((since): NewEvent => ({ type: "HistoryEntered", day: undefined, cycle: "c-27", body: { since } })),
      fc.constantFrom("x@2026-01-01", "y@2026-01-01").map((edition): NewEvent => ({
        type: "CycleRepinned",
        day: undefined,
        cycle: "c-27",
        body: { edition, reason: "Agreed" },
      })),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((events) => [cycleOpened, ...events].map((event, n) => [`n-${n}`, event] as const));

const record = (life: readonly Named[]): readonly RecordedEvent[] => {
  const ids = life.map(([id]) => id).values();
  return chain(
    start,
    life.map(([, event]) => event),
    { ...recording(), newId: () => ids.next().value ?? "" },
  );
};

/** What the file says, without the numbers that only count recordings. */
const said = ({ events, facts, cycles, completeSince }: CaseFile) => ({
  events: events.map(({ id, type, day, body }) => ({ id, type, day, body })),
  facts: facts.map(({ order: _, ...fact }) => fact),
  cycles,
  completeSince,
});

describe("striking an event", () => {
  it("leaves a file that says what it would if the event had never happened", () => {
    fc.assert(
      fc.property(anyLife, fc.nat(), fc.boolean(), (life, at, later) => {
        const place = 1 + (at % (life.length - 1));
        const strike: Named = ["strike", strikeOf(`n-${place}`)];
        const struck = later ? [...life, strike] : life.toSpliced(place + 1, 0, strike);
        const never = life.toSpliced(place, 1);
        expect(said(openCaseFile("e-1", record(struck), [concernFacts]))).toEqual(
          said(openCaseFile("e-1", record(never), [concernFacts])),
        );
      }),
    );
  });

  it("loses nothing: the file keeps the event, the strike and its own count", () => {
    fc.assert(
      fc.property(anyLife, fc.nat(), (life, at) => {
        const id = `n-${1 + (at % (life.length - 1))}`;
        const events = record([...life, ["strike", strikeOf(id)]]);
        const file = openCaseFile("e-1", events, []);
        expect(file.revision).toBe(life.length + 1);
        expect(file.struck.map(({ event, strike }) => [event.id, strike.id])).toEqual([[id, "strike"]]);
        expect(file.events.length + 2).toBe(events.length);
      }),
    );
  });

  it("cannot be struck itself, and striking twice is as striking once", () => {
    const events = record([
      ["a", cycleOpened],
      ["b", concern("4.2")],
      ["s", strikeOf("b")],
      ["t", strikeOf("s")],
      ["u", strikeOf("b")],
    ]);
    expect(standing(events).map(({ id }) => id)).toEqual(["a"]);
  });
});
