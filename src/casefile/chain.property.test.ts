import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { chain, start, verifyChain } from "./chain.ts";
import { concern, cycleOpened, recording, sha256 } from "./example-file.fixture.ts";
import type { NewEvent, RecordedEvent } from "./event.ts";

const anyJson = fc.jsonValue({ depthSize: "small" }).filter((value) => canonicalJson(value).isWellFormed());
const anyEvent: fc.Arbitrary<NewEvent> = anyJson.map((body) => ({ ...concern("4.2"), body }));
const anyFile = fc
  .array(anyEvent, { minLength: 1, maxLength: 6 })
  .map((events) => chain(start, [cycleOpened, ...events], recording()));

/** Each single place of an event that can be other than it was. */
const changesTo = (event: RecordedEvent): readonly RecordedEvent[] => [
  { ...event, id: `${event.id}x` },
  { ...event, file: "e-2" },
  { ...event, revision: event.revision + 1 },
  { ...event, type: "Other" },
  { ...event, day: undefined },
  { ...event, day: event.day?.add({ days: 1 }) },
  { ...event, cycle: "c-28" },
  { ...event, document: "d-1" },
  { ...event, plan: "p-1" },
  { ...event, lateReason: "" },
  { ...event, wentOn: {} },
  { ...event, by: { ...event.by, person: "p-other" } },
  { ...event, by: { ...event.by, role: "employee" } },
  { ...event, recordedAt: "2026-10-06T14:30:01Z" },
  { ...event, recordedOn: event.recordedOn.subtract({ days: 1 }) },
  { ...event, body: { other: event.body ?? null } },
  { ...event, salt: `${event.salt.slice(1)}0` },
  { ...event, bodyHash: sha256(new Uint8Array()) },
  { ...event, previous: sha256(new Uint8Array()) },
  { ...event, hash: sha256(new Uint8Array()) },
];

describe("the chain of a file", () => {
  it("holds for any file as it was recorded, read back from text too", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(verifyChain(file, sha256)).toEqual({
          ok: true,
          head: { revision: file.length, hash: file.at(-1)?.hash },
        });
        const readBack = file.map((event) => ({ ...event, body: JSON.parse(canonicalJson(event.body)) as unknown }));
        expect(verifyChain(readBack, sha256).ok).toBe(true);
      }),
    );
  });

  it("breaks at the event that was changed, whatever was changed in it", () => {
    fc.assert(
      fc.property(anyFile, fc.nat(), fc.nat(), (file, at, which) => {
        const place = at % file.length;
        const event = file[place] as RecordedEvent;
        const changes = changesTo(event);
        const changed = file.with(place, changes[which % changes.length] as RecordedEvent);
        const answer = verifyChain(changed, sha256);
        expect(answer.ok).toBe(false);
        // The first event sets the file's name, so a change of it shows in the second.
        expect(answer).toMatchObject({
          revision: expect.toSatisfy(
            (revision: number) => revision === place + 1 || (place === 0 && revision === 2),
          ) as number,
        });
      }),
    );
  });

  it("breaks when an event is missing, doubled or out of its place", () => {
    fc.assert(
      fc.property(anyFile, fc.nat(), (file, at) => {
        const place = at % (file.length - 1);
        const [one, next] = [file[place] as RecordedEvent, file[place + 1] as RecordedEvent];
        expect(verifyChain(file.toSpliced(place, 1), sha256).ok).toBe(false);
        expect(verifyChain(file.toSpliced(place, 0, one), sha256).ok).toBe(false);
        expect(verifyChain(file.toSpliced(place, 2, next, one), sha256).ok).toBe(false);
      }),
    );
  });

  it("has the same text for the same content, whatever the order of its keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyJson), (object) => {
        const turned = Object.fromEntries(Object.entries(object).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(object));
        expect(JSON.parse(canonicalJson(object))).toEqual(JSON.parse(JSON.stringify(object)));
      }),
    );
  });
});
