import fc from "fast-check";
import { expect, test } from "vitest";
import { openCaseFile, type CaseFile, type RecordedEvent } from "../casefile/index.ts";
import { factsFrom as documentFacts } from "../documents/index.ts";
import { factsFrom as planFacts } from "../plans/facts.ts";
import { fileUnder, people, type FileInWriting, type Party } from "../plans/file-in-writing.fixture.ts";
import { day } from "../calendar/index.ts";
import { factsFrom } from "./facts.ts";
import { groups, steps, take, type Group, type Step } from "./acts.fixture.ts";

const sources = [{ factsFrom: documentFacts }, { factsFrom: planFacts }, { factsFrom }];
const opened = (events: readonly RecordedEvent[]): CaseFile => openCaseFile(people.employee, events, sources);

/** What a database gives back: plain text in between, days read anew. */
const reread = (events: readonly RecordedEvent[]): readonly RecordedEvent[] =>
  (JSON.parse(JSON.stringify(events)) as readonly (RecordedEvent & { readonly day?: string })[]).map((event) => ({
    ...event,
    day: event.day === undefined ? undefined : day(String(event.day)),
    recordedOn: day(String(event.recordedOn)),
  }));

const told = (group: Group, sequence: readonly Step[]): FileInWriting => {
  const { policy, person } = groups[group];
  const file = fileUnder(policy, person);
  sequence.forEach((step, number) => {
    try {
      take(file, group, step, number);
    } catch {
      // Refused: the file is as it was.
    }
  });
  return file;
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const sequences = fc.tuple(
  fc.constantFrom<Group>("certified", "support"),
  fc.array(steps, { minLength: 1, maxLength: 24 }),
);

/** The same entries made again in a new file, each on its own day by its own writer. */
const madeAgain = (group: Group, events: readonly RecordedEvent[], today: FileInWriting["today"]): FileInWriting => {
  const { policy, person } = groups[group];
  const again = fileUnder(policy, person);
  for (const { by, type, day: on, cycle, body, document, plan, wentOn, recordedOn } of events.slice(1)) {
    again.today = recordedOn;
    again.records(by.role as Party, {
      type,
      day: on,
      cycle,
      body,
      ...(document === undefined ? {} : { document }),
      ...(plan === undefined ? {} : { plan }),
      ...(wentOn === undefined ? {} : { wentOn }),
    });
  }
  again.today = today;
  return again;
};

test("replaying a file's events from storage gives the same facts and findings", () => {
  fc.assert(
    fc.property(sequences, ([group, sequence]) => {
      const file = told(group, sequence);
      const again = madeAgain(group, reread(file.events()), file.today);
      expect(plain(again.findings())).toEqual(plain(file.findings()));
      expect(plain(opened(reread(file.events())).facts)).toEqual(plain(opened(file.events()).facts));
    }),
    { numRuns: 60 },
  );
});

test("striking an entry and replaying equals its never having happened: all that findings are made of is the same", () => {
  fc.assert(
    fc.property(sequences, fc.nat({ max: 60 }), ([group, sequence], which) => {
      const file = told(
        group,
        sequence.filter(({ act }) => act !== "strike"),
      );
      const events = file.events().filter(({ type }) => type !== "CycleOpened");
      const struck = events[which % Math.max(1, events.length)];
      if (!struck) return;
      const never = opened(file.events().filter(({ id }) => id !== struck.id));
      file.records("personnel", {
        type: "EventStruck",
        day: file.today,
        cycle: "c1",
        body: { event: struck.id, reason: "Entered by mistake." },
      });
      const { facts, cycles, completeSince } = opened(file.events());
      expect(plain({ facts, cycles, completeSince })).toEqual(
        plain({ facts: never.facts, cycles: never.cycles, completeSince: never.completeSince }),
      );
    }),
    { numRuns: 60 },
  );
});
