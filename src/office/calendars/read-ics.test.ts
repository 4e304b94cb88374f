import { describe, expect, it } from "vitest";
import { calendarText, readIcs } from "./read-ics.ts";

const bounds = { first: "2026-07-01", last: "2027-06-30", zone: "America/Chicago" };
const file = (...events: readonly (readonly string[])[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Example//EN",
    ...events.flatMap((lines, at) => ["BEGIN:VEVENT", `UID:event-${String(at)}`, ...lines, "END:VEVENT"]),
    "END:VCALENDAR",
    "",
  ].join("\r\n");
const read = (...events: readonly (readonly string[])[]) => readIcs(file(...events), bounds);

describe("given a calendar file", () => {
  it("then a whole-day event is one day, and the end of a span is the day before its DTEND (RFC 5545, 3.6.1)", () => {
    expect(
      read(
        ["DTSTART;VALUE=DATE:20261221", "DTEND;VALUE=DATE:20270102", "SUMMARY:Winter break"],
        ["DTSTART;VALUE=DATE:20261111", "SUMMARY:Veterans Day"],
        ["DTSTART;VALUE=DATE:20261118", "SUMMARY:Board meeting"],
        ["DTSTART;VALUE=DATE:20270105", "DURATION:P2D", "SUMMARY:Closed for snow"],
      ).events,
    ).toEqual([
      { day: "2026-11-11", name: "Veterans Day", kind: "holiday" },
      { day: "2026-11-18", name: "Board meeting", kind: "leave-out" },
      { day: "2026-12-21", to: "2027-01-01", name: "Winter break", kind: "break" },
      { day: "2027-01-05", to: "2027-01-06", name: "Closed for snow", kind: "closure" },
    ]);
  });

  it("then events of other years are counted as outside, and those of some hours as partly", () => {
    const found = read(
      ["DTSTART;VALUE=DATE:20250704", "SUMMARY:Last year"],
      ["DTSTART:20261118T150000Z", "DTEND:20261118T160000Z", "SUMMARY:Meeting"],
    );
    expect([found.events.length, found.outside, found.partly]).toEqual([0, 1, 1]);
  });

  it("then hours from midnight to midnight count as the day, in their own zone or the district’s", () => {
    const found = read(
      [
        "DTSTART;TZID=America/New_York:20261126T000000",
        "DTEND;TZID=America/New_York:20261127T000000",
        "SUMMARY:Thanksgiving",
      ],
      ["DTSTART:20270118T060000Z", "DTEND:20270119T060000Z", "SUMMARY:Martin Luther King Jr. Day"],
      ["DTSTART:20270215T000000Z", "DTEND:20270216T000000Z", "SUMMARY:Presidents Day in London"],
    );
    expect(found.events.map(({ day }) => day)).toEqual(["2026-11-26", "2027-01-18"]);
    expect(found.partly).toBe(1);
  });

  it("then repeating events are told day by day within the year, with their exceptions and moved days", () => {
    const found = read(
      ["DTSTART;VALUE=DATE:20200907", "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1MO", "SUMMARY:Labor Day"],
      [
        "DTSTART;VALUE=DATE:20260904",
        "RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20260925",
        "EXDATE;VALUE=DATE:20260911",
        "SUMMARY:Summer Friday, no school",
      ],
    );
    expect(found.events.map(({ day }) => day)).toEqual(["2026-09-04", "2026-09-07", "2026-09-18", "2026-09-25"]);
    const moved = file(
      ["DTSTART;VALUE=DATE:20261001", "RRULE:FREQ=MONTHLY;BYMONTHDAY=1;COUNT=3", "SUMMARY:Holiday"],
      ["RECURRENCE-ID;VALUE=DATE:20261101", "DTSTART;VALUE=DATE:20261103", "SUMMARY:Election Day"],
    ).replace("UID:event-1", "UID:event-0");
    expect(readIcs(moved, bounds).events.map(({ day, name }) => [day, name])).toEqual([
      ["2026-10-01", "Holiday"],
      ["2026-11-03", "Election Day"],
      ["2026-12-01", "Holiday"],
    ]);
  });
});

describe("given a hostile or broken file, then it is refused with a reason, soon", () => {
  const hostile = [
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=SECONDLY",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=50",
    "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
    "FREQ=MINUTELY;INTERVAL=1",
    "FREQ=MONTHLY;INTERVAL=99999999;BYDAY=1MO",
  ];
  it.each(hostile)("%s", (rule) => {
    const begun = performance.now();
    const { events, problems } = read(["DTSTART;VALUE=DATE:20260901", `RRULE:${rule}`, "SUMMARY:Holiday"]);
    expect(performance.now() - begun).toBeLessThan(2000);
    expect([events.length, problems.length]).toEqual([0, 1]);
  });

  it("a day that is repeated and does not exist is left out, not moved", () => {
    const { events } = read([
      "DTSTART;VALUE=DATE:20260130",
      "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
      "SUMMARY:Holiday",
    ]);
    expect(events).toEqual([]);
  });

  it("one that begins in the year 1 and repeats daily", () => {
    const { problems } = read(["DTSTART;VALUE=DATE:00010101", "RRULE:FREQ=DAILY", "SUMMARY:Holiday"]);
    expect(problems[0]?.why).toContain("too many times");
  });

  it("thousands of events, or a file that breaks off", () => {
    const many = Array.from({ length: 3001 }, () => ["DTSTART;VALUE=DATE:20261111", "SUMMARY:Holiday"]);
    expect(read(...many).problems[0]?.why).toContain("more than 3000");
    for (const text of ["BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART", `BEGIN:VCALENDAR\r\n${"X".repeat(1_000_001)}`])
      expect(readIcs(text, bounds).problems).toHaveLength(1);
    expect(read(["SUMMARY:No day"], ["DTSTART;VALUE=DATE:2026", "SUMMARY:Half a day"]).events).toEqual([]);
  });

  it("what is no calendar, or not UTF-8", () => {
    expect(calendarText(new TextEncoder().encode("PK\u0003\u0004"))).toBeUndefined();
    expect(calendarText(new Uint8Array([...new TextEncoder().encode("BEGIN:VCALENDAR"), 0xff, 0xfe]))).toBeUndefined();
    expect(calendarText(new TextEncoder().encode("BEGIN:VCALENDAR"))).toBe("BEGIN:VCALENDAR");
  });
});
