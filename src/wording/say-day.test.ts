import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { sayDay, sayMonthDay, sayNearDay } from "./say-day.ts";
import { sayMove } from "./say-move.ts";
import { saySpan } from "./say-span.ts";

const monday = day("2026-11-16");

describe("a day in words", () => {
  test("is written out in full on first mention", () => {
    expect(sayDay(monday, "full")).toBe("Monday, November 16, 2026");
    expect(sayDay(monday, "long")).toBe("November 16, 2026");
  });

  test("is short within the reader's school year, and carries its year outside it", () => {
    expect(sayDay(monday, "table", day("2027-06-30"))).toBe("Mon, Nov 16");
    expect(sayDay(monday, "table", day("2027-07-01"))).toBe("Mon, Nov 16, 2026");
    expect(sayDay(monday, "plain", day("2026-07-01"))).toBe("November 16");
    expect(sayDay(monday, "short")).toBe("Nov 16, 2026");
  });

  test("that is near begins with its weekday", () => {
    expect(sayNearDay(monday, monday)).toBe("Monday, Nov 16");
  });

  test("of any year is a month and a number", () => {
    expect(sayMonthDay("10-15")).toBe("October 15");
    expect(() => sayMonthDay("13-45")).toThrow();
  });
});

describe("a span in words", () => {
  test("counts one and many", () => {
    expect(saySpan({ count: 1, unit: "work-days" })).toBe("1 work day");
    expect(saySpan({ count: 10, unit: "work-days" })).toBe("10 work days");
  });
});

describe("a moved deadline", () => {
  const sunday = { day: day("2028-10-15"), kind: "weekend" } as const;

  test("says which day it is and where it moved", () => {
    const move = { from: day("2028-10-15"), to: day("2028-10-16"), because: [sunday], roll: "next-work-day" } as const;
    expect(sayMove(move)).toBe("October 15, 2028 is a Sunday, so it moved to Monday, October 16.");
  });

  test("where the agreement says the next day, it moves by one day and says so, work day or not", () => {
    const because = [{ day: day("2018-12-01"), kind: "weekend" as const }];
    expect(sayMove({ from: day("2018-12-01"), to: day("2018-12-02"), because, roll: "next-day" })).toBe(
      "December 1, 2018 is a Saturday, so it moved to the next day, Sunday, December 2.",
    );
  });

  test("names the holiday that follows, and a year that changes", () => {
    const because = [sunday, { day: day("2028-10-16"), kind: "holiday", name: "Columbus Day" }] as const;
    expect(sayMove({ from: day("2028-10-15"), to: day("2028-10-17"), because, roll: "next-work-day" })).toBe(
      "October 15, 2028 is a Sunday, and Columbus Day follows, so it moved to Tuesday, October 17.",
    );
    const winter = [{ day: day("2026-12-29"), kind: "break", name: "Winter break" }] as const;
    expect(sayMove({ from: day("2026-12-29"), to: day("2027-01-04"), because: winter, roll: "next-work-day" })).toBe(
      "December 29, 2026 lies in the winter break, so it moved to Monday, January 4, 2027.",
    );
  });

  test("says since when a closure is known", () => {
    const snow = [{ day: day("2026-01-26"), kind: "closure", name: "snow", declaredOn: day("2026-01-25") }] as const;
    expect(sayMove({ from: day("2026-01-26"), to: day("2026-01-27"), because: snow, roll: "next-work-day" })).toBe(
      "January 26, 2026 is a day of closure (snow), declared on January 25, so it moved to Tuesday, January 27.",
    );
  });
});
