import { describe, expect, test } from "vitest";
import { exampleCalendars, exampleDays } from "./example-calendar.fixture.ts";
import { day, makeCalendar, roll, rollCounted } from "./index.ts";

const { staff, offices } = exampleCalendars;
const weekend = (text: string): object => ({ day: day(text), kind: "weekend" });

test("given a work day, then it stays and nothing is said", () => {
  expect(roll(staff, day("2025-10-15"), "next-work-day", offices)).toEqual({ due: day("2025-10-15") });
});

test("given 15 October 2028, a Sunday, then it is due Monday 16 October because of the weekend", () => {
  expect(roll(staff, day("2028-10-15"), "next-work-day", offices)).toEqual({
    due: day("2028-10-16"),
    move: { from: day("2028-10-15"), to: day("2028-10-16"), because: [weekend("2028-10-15")], roll: "next-work-day" },
  });
});

describe("given the worked examples of the rule kinds", () => {
  test.each([
    ["1: October 15, 2023 is a Sunday", "2023-10-15", "2023-10-16"],
    ["3: October 31, 2026 is a Saturday", "2026-10-31", "2026-11-02"],
    ["5: January 25, 2025, published on a Saturday", "2025-01-25", "2025-01-27"],
    ["6: December 1, 2018 is a Saturday", "2018-12-01", "2018-12-03"],
    ["7: May 1, 2016 is a Sunday", "2016-05-01", "2016-05-02"],
    ["23: a benchmark on Saturday, November 15, 2025", "2025-11-15", "2025-11-17"],
    ["24: a benchmark on December 29, 2025, in winter break", "2025-12-29", "2026-01-05"],
    ["25: a benchmark on Thursday, February 29, 2024", "2024-02-29", "2024-02-29"],
  ])("%s", (_, deadline, due) => {
    expect(String(roll(staff, day(deadline), "next-work-day", offices).due)).toBe(due);
  });

  test("4: a closure declared the day before names itself and the revision it came in with", () => {
    const closed = makeCalendar({
      ...exampleDays,
      revision: 2,
      daysOff: [
        ...(exampleDays.daysOff ?? []),
        { day: "2025-10-15", kind: "closure", name: "Water main break", declaredOn: "2025-10-14", revision: 2 },
      ],
    });
    const { due, move } = roll(closed, day("2025-10-15"), "next-work-day", offices);
    expect(String(due)).toBe("2025-10-16");
    expect(move).toMatchObject({
      calendarRevision: 2,
      because: [{ kind: "closure", name: "Water main break", declaredOn: day("2025-10-14") }],
    });
  });

  test("24: every reason on the way is told once, the deadline's own first", () => {
    expect(roll(staff, day("2025-12-29"), "next-work-day").move?.because).toEqual([
      { day: day("2025-12-29"), kind: "break", name: "Winter break" },
      weekend("2026-01-03"),
    ]);
  });
});

test("given several reasons in a row, then those of another kind or name are told apart, and the latest revision is named", () => {
  const cal = makeCalendar({
    id: "x",
    title: "x",
    revision: 4,
    daysOff: [
      { day: "2026-11-25", kind: "closure", name: "Ice", revision: 4 },
      { day: "2026-11-26", kind: "holiday", name: "Thanksgiving", revision: 1 },
      { day: "2026-11-27", kind: "break", name: "Thanksgiving" },
      { day: "2026-11-30", kind: "closure", name: "Snow", revision: 3 },
      { day: "2026-12-01", kind: "closure", name: "Ice", revision: 4 },
    ],
  });
  const { due, move } = roll(cal, day("2026-11-25"), "next-work-day");
  expect(String(due)).toBe("2026-12-02");
  expect(move?.because.map(({ day, kind, name }) => `${day.toString()} ${kind} ${name ?? ""}`)).toEqual([
    "2026-11-25 closure Ice",
    "2026-11-26 holiday Thanksgiving",
    "2026-11-27 break Thanksgiving",
    "2026-11-28 weekend ",
    "2026-11-30 closure Snow",
  ]);
  expect(move?.calendarRevision).toBe(4);
});

describe("given staff who work ten months", () => {
  test("when a duty is due July 31, then the offices' days decide and it does not move to late August", () => {
    expect(String(roll(staff, day("2026-07-31"), "next-work-day", offices).due)).toBe("2026-07-31");
    expect(String(roll(staff, day("2026-08-01"), "next-work-day", offices).due)).toBe("2026-08-03");
  });

  test("when the office is closed that day, then it moves to the office's next day, with the office's reasons", () => {
    const { due, move } = roll(staff, day("2026-06-19"), "next-work-day", offices);
    expect(String(due)).toBe("2026-06-22");
    expect(move?.because.map(({ kind, name }) => name ?? kind)).toEqual(["Juneteenth", "weekend"]);
  });

  test("when that day lies past the last work year entered, then the offices decide just so", () => {
    const { due, move } = roll(staff, day("2026-07-03"), "next-work-day", offices);
    expect(String(due)).toBe("2026-07-06");
    expect(move?.because.map(({ kind, name }) => name ?? kind)).toEqual(["Independence Day", "weekend"]);
  });

  test("when nobody gives the offices' calendar, then their own weekends stand", () => {
    expect(String(roll(staff, day("2026-06-19"), "next-work-day").due)).toBe("2026-06-19");
    expect(String(roll(staff, day("2026-06-20"), "next-work-day").due)).toBe("2026-06-22");
  });

  test("when a weekend follows their last day, then the day after it is an office day", () => {
    expect(String(roll(staff, day("2026-06-13"), "next-work-day", offices).due)).toBe("2026-06-15");
  });
});

describe("given another wording of the rule", () => {
  test.each([
    ["next-day", "2025-10-11", "2025-10-12"],
    ["next-day", "2025-10-12", "2025-10-13"],
    ["previous-work-day", "2025-10-13", "2025-10-10"],
    ["previous-work-day", "2026-01-01", "2025-12-19"],
    ["none", "2025-10-13", "2025-10-13"],
  ] as const)("%s takes %s to %s", (rule, deadline, due) => {
    expect(String(roll(staff, day(deadline), rule, offices).due)).toBe(due);
  });

  test("when only weekends and holidays move a deadline, then a break does not, though none is ever moved into one", () => {
    const from = ["weekend", "holiday"] as const;
    expect(String(roll(staff, day("2026-03-31"), "next-work-day", offices, from).due)).toBe("2026-03-31");
    expect(String(roll(staff, day("2026-03-29"), "next-work-day", offices, from).due)).toBe("2026-04-06");
    expect(roll(staff, day("2025-12-27"), "next-work-day", offices, from).move?.because[0]).toEqual(
      weekend("2025-12-27"),
    );
  });

  test("when a day is counted backward from an anchor, then it rolls away from the anchor", () => {
    expect(rollCounted("next-work-day", "before")).toBe("previous-work-day");
    expect(rollCounted("next-work-day", "after")).toBe("next-work-day");
    expect(rollCounted("none", "before")).toBe("none");
  });
});
