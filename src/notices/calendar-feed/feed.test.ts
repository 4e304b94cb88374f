import { spawnSync } from "node:child_process";
import ICAL from "ical.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { agendaChanges, type AgendaEntry, type AgendaItem } from "../agenda.ts";
import { digest } from "../view.fixture.ts";
import { feedOf } from "./feed.ts";

const entry = (finding: string, more: Partial<AgendaEntry> = {}): AgendaEntry => ({
  file: "abara",
  finding,
  person: "quade",
  rule: "planning-conference",
  due: day("2026-11-16"),
  title: "Hold the planning conference with Corinne Abara",
  href: "/files/abara/conference?meeting=planning",
  clause: "PIP and PGP guide, P12",
  sequence: 0,
  changedAt: "2026-10-01T12:00:00.123Z",
  ...more,
});
const frame = { titles: "discreet", address: "https://evenhand.example", digest } as const;
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown as string)
    .getAllSubcomponents("vevent")
    .map((component) => ({ component, event: new ICAL.Event(component) }));

/** Folded lines of RFC 5545, 3.1: at most 75 octets each, ended by CR and LF. */
const linesOf = (text: string): readonly string[] => text.split("\r\n");
const octets = (text: string): number => new TextEncoder().encode(text).length;

/** The same feed as a process of its own makes it, whose clock stands in that zone. */
const feedIn = (zone: string): string => {
  const program = `
    import { feedOf } from ${JSON.stringify(new URL("feed.ts", import.meta.url).href)};
    const entry = (finding, due) => ({ file: "f", finding, person: "p", rule: "r", due: Temporal.PlainDate.from(due),
      title: "t", href: "/", sequence: 0, changedAt: "2026-10-01T12:00:00Z" });
    const entries = [entry("a", "2026-11-01"), entry("b", "2026-03-08")];
    process.stdout.write(feedOf(entries, { titles: "discreet", digest: (bytes) => Buffer.from(bytes).toString("hex") }));`;
  const ran = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  });
  expect(ran.status, ran.stderr).toBe(0);
  return ran.stdout;
};

describe("a calendar", () => {
  it("is read by an independent library, each step as a whole day", () => {
    const [found] = eventsIn(feedOf([entry("a")], { ...frame, titles: "full" }));
    expect(found?.event.summary).toBe("Hold the planning conference with Corinne Abara");
    expect(found?.event.startDate.isDate).toBe(true);
    expect(found?.event.startDate.toString()).toBe("2026-11-16");
    expect(found?.event.endDate.toString()).toBe("2026-11-17");
    expect(found?.component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    expect(found?.component.getFirstPropertyValue("url")).toBe(
      "https://evenhand.example/files/abara/conference?meeting=planning",
    );
  });

  it("says nothing of anyone in discreet titles, nor in its addresses and names", () => {
    const text = feedOf([entry("planning-conference@abara"), entry("b")], frame);
    expect(eventsIn(text).map(({ event }) => event.summary)).toEqual(Array(2).fill("Evenhand: something is due"));
    expect(text).not.toMatch(/abara|conference|guide|quade/i);
  });

  it("has names that are each their own and stay the same when a day moves or titles change", () => {
    const uids = (entries: readonly AgendaEntry[], titles: "discreet" | "full" = "discreet") =>
      eventsIn(feedOf(entries, { ...frame, titles })).map(({ event }) => event.uid);
    const before = uids([entry("a"), entry("b"), entry("a", { file: "montclair" }), entry("a", { person: "abara" })]);
    expect(new Set(before).size).toBe(4);
    expect(uids([entry("a", { due: day("2026-12-01"), sequence: 3 })], "full")).toEqual([before[0]]);
  });

  it("is to the byte the same while nothing changed, in whatever zone the machine stands", () => {
    const texts = ["UTC", "Pacific/Auckland", "America/Chicago", "Pacific/Kiritimati"].map(feedIn);
    expect(new Set(texts).size).toBe(1);
    // The days on which clocks change.
    expect(texts[0]).toContain("DTSTART;VALUE=DATE:20261101\r\n");
    expect(texts[0]).toContain("DTSTART;VALUE=DATE:20260308\r\n");
    expect(texts[0]).toContain("DTSTAMP:20261001T120000Z\r\n");
    // Days without a time have no zone to explain.
    expect(texts[0]).not.toContain("VTIMEZONE");
  });

  it("cancels what is no longer asked, and says how often an entry changed", () => {
    const [found] = eventsIn(feedOf([entry("a", { sequence: 2, cancelledAt: "2026-10-02T12:00:00Z" })], frame));
    expect(found?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(found?.component.getFirstPropertyValue("sequence")).toBe(2);
  });

  it("is valid where nothing is owed", () => {
    const text = feedOf([], frame);
    expect(eventsIn(text)).toEqual([]);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });

  it("folds lines of any text at 75 octets, never inside a character, and is read back as it was written", () => {
    const letters = fc.constantFrom("a", "é", "漢", "😀", ",", ";", "\\", " ", "ß", "👩‍🏫");
    const titles = fc.array(letters, { minLength: 1, maxLength: 160 }).map((each) => `T${each.join("")}.`);
    fc.assert(
      fc.property(fc.array(titles, { minLength: 1, maxLength: 4 }), (written) => {
        const text = feedOf(
          written.map((title, at) => entry(String(at), { title })),
          { ...frame, titles: "full" },
        );
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        for (const line of linesOf(text)) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        expect(eventsIn(text).map(({ event }) => event.summary)).toEqual(written);
      }),
      { numRuns: 150 },
    );
  });
});

describe("what changes on a calendar", () => {
  const { sequence: _, changedAt: __, ...item } = entry("a");
  const on = "2026-10-05T08:00:00Z";
  const published = (before: readonly AgendaEntry[], asked: readonly AgendaItem[], now = on) =>
    agendaChanges(before, asked, now).map((change) =>
      "put" in change ? [change.put.sequence, change.put.changedAt === now, change.put.cancelledAt] : "forgotten",
    );

  it("is nothing while the step stays as it was", () => {
    expect(published([entry("a")], [item])).toEqual([]);
  });

  it("is a new step, a moved one, one no longer asked, and one asked again: each counts one more", () => {
    expect(published([], [item])).toEqual([[0, true, undefined]]);
    expect(published([entry("a")], [{ ...item, due: day("2026-11-17") }])).toEqual([[1, true, undefined]]);
    expect(published([entry("a", { sequence: 4 })], [])).toEqual([[5, true, on]]);
    expect(published([entry("a", { sequence: 5, cancelledAt: on })], [item])).toEqual([[6, true, undefined]]);
  });

  it("is forgotten sixty days after it was cancelled, and left alone until then", () => {
    const gone = entry("a", { cancelledAt: "2026-08-01T00:00:00Z" });
    expect(published([gone], [])).toEqual(["forgotten"]);
    expect(published([gone], [], "2026-09-30T00:00:00Z")).toEqual([]);
  });
});
