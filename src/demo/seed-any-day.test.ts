import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareDays, day, makeCalendar, type Day } from "../calendar/index.ts";
import { assessFile, openCaseFile, verifyChain } from "../casefile/index.ts";
import { focusChoices } from "../documents/index.ts";
import { openAgreements } from "../program/agreements.ts";
import { factSources } from "../program/district.ts";
import { digest, memoryStorage } from "./memory-storage.fixture.ts";
import { seedDemo } from "./seed.ts";

const root = join(import.meta.dirname, "../..");
const agreements = openAgreements({
  policies: join(root, "policies"),
  forms: join(root, "forms"),
  rubrics: join(root, "rubrics"),
});

/** Two school years in steps that fall on every day of the week, and the days where a year turns. */
const days: readonly string[] = [
  ...Array.from({ length: 17 }, (_, step) =>
    day("2026-07-01")
      .add({ days: step * 43 })
      .toString(),
  ),
  "2027-06-30",
  "2027-07-01",
  "2026-08-17",
  "2026-08-18",
  "2026-10-15",
  "2026-12-25",
  "2028-06-09",
];

const seededOn = async (today: Day) => {
  const storage = memoryStorage();
  const parts = {
    drafts: storage.drafts,
    forms: agreements.forms,
    rubric: (edition: { readonly rubric?: string }) => focusChoices(agreements.rubric(edition.rubric)),
    digest,
  };
  await seedDemo({ storage, library: agreements.policies(), parts, sources: factSources, today, newId: randomUUID });
  return storage;
};

test.each(days)(
  "given the demo begins on %s, every story is told up to that day, and every file can be assessed",
  async (on) => {
    const today = day(on);
    const { log, calendars } = await seededOn(today);
    const [staff, students, offices] = (await calendars.newest()).map(makeCalendar);
    if (!staff || !students || !offices) throw new Error("three calendars are saved");
    expect(log.files.size).toBeGreaterThan(40);
    for (const [employee, events] of log.files) {
      expect(verifyChain(events, digest).ok).toBe(true);
      const inOrder = events.every(
        (event, at) =>
          compareDays(event.recordedOn, today) <= 0 &&
          (at === 0 || compareDays(events[at - 1]!.recordedOn, event.recordedOn) <= 0),
      );
      expect(inOrder, employee).toBe(true);
      const file = openCaseFile(employee, events, factSources);
      expect(
        file.cycles.some(
          ({ firstDay, lastDay }) => compareDays(firstDay, today) <= 0 && compareDays(today, lastDay) <= 0,
        ),
      ).toBe(true);
      const findings = assessFile({
        file,
        library: agreements.policies(),
        calendars: { staff, students, offices },
        today,
      });
      expect(findings.length).toBeGreaterThan(0);
      const unread = findings.filter(
        ({ effect, answer, state }) =>
          effect === "block" && answer !== "yes" && (state === "done-otherwise" || state === "done-late"),
      );
      expect(
        unread.map(({ rule }) => rule),
        `what blocks was kept in the file of ${employee}`,
      ).toEqual([]);
    }
  },
);
