import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { rowsOf, type FormValues } from "../documents/index.ts";
import { decide as adopt } from "./adopt-plan/decide.ts";
import { carriedValues, type Carrying } from "./carry-on.ts";
import { certificatesOf, sumOfCredits } from "./certificates.ts";
import { adopting, nextYear, planValues, aTeacher } from "./development-file.fixture.ts";
import { decide as recordCertificate } from "./record-certificate/decide.ts";
import { decide as recordCoursework } from "./record-coursework/decide.ts";
import { decide as recordOutcome } from "./record-outcome/decide.ts";
import { developmentOf, yearOf } from "./state.ts";

const goals = (texts: readonly string[]): FormValues => ({
  ...planValues,
  goals: { goals: texts.map((text, at) => ({ id: `r${String(at + 1)}`, text, begun: "new" })) },
});
const words = fc.stringMatching(/^[A-Za-z]{3,12}( [a-z]{2,8}){1,4}$/);
const versions = fc.array(fc.uniqueArray(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

test("whatever is changed from version to version, every version and every outcome recorded meanwhile is still there", () => {
  fc.assert(
    fc.property(versions, fc.nat({ max: 3 }), (texts, which) => {
      const file = aTeacher();
      let recorded = 0;
      texts.forEach((each, at) => {
        file.does("employee", adopt, adopting(file, goals(each), at + 1));
        const parts = yearOf(developmentOf(file.file()), "c1")?.goals ?? [];
        const part = parts[which % parts.length]?.id ?? "";
        const said = { part, result: "in-part", words: "Half.", evidence: "", day: file.today, cycle: "c1" } as const;
        file.does("employee", recordOutcome, said);
        recorded += 1;
      });
      const year = yearOf(developmentOf(file.file()), "c1");
      expect(
        year?.versions.map(({ issued }) => rowsOf(issued.body.values["goals"]?.["goals"]).map((row) => row["text"])),
      ).toEqual(texts);
      const kept = [...(year?.goals ?? []), ...(year?.activities ?? [])].flatMap(({ outcomes }) => outcomes);
      expect(kept.length + (year?.others.length ?? 0)).toBe(recorded);
    }),
    { numRuns: 40 },
  );
});

const credits = fc.integer({ min: 1, max: 1200 }).map((hundredths) => hundredths / 100);
const courses = fc.array(
  fc.record({
    credits,
    on: fc.integer({ min: 0, max: 1500 }),
    named: fc.constantFrom("Standard", "standard ", undefined),
  }),
  { maxLength: 12 },
);
const start = day("2024-07-01");

test("a certificate's credits are those completed since it began, to the hundredth, in whatever order they were entered", () => {
  fc.assert(
    fc.property(courses, fc.integer({ min: 0, max: 1500 }), (taken, began) => {
      const file = aTeacher();
      const issued = start.add({ days: began });
      file.does("personnel", recordCertificate, {
        name: "Standard",
        how: "entered",
        issued: issued.toString(),
        cycle: "c1",
      });
      for (const { credits: count, on, named } of taken)
        file.does("employee", recordCoursework, {
          course: "A",
          institution: "B",
          credits: count,
          day: start.add({ days: on }),
          cycle: "c1",
          ...(named === undefined ? {} : { certificate: named }),
        });
      const development = developmentOf(file.file());
      const [line] = certificatesOf(development, {});
      const counted = taken.filter(({ on }) => on >= began);
      expect(Math.round((line?.credits ?? -1) * 100)).toBe(
        counted.reduce((sum, one) => sum + Math.round(one.credits * 100), 0),
      );
      expect(Math.round(sumOfCredits(development.coursework) * 100)).toBe(
        taken.reduce((sum, one) => sum + Math.round(one.credits * 100), 0),
      );
    }),
    { numRuns: 60 },
  );
});

test("what is carried on keeps its words, under a name that no row of the new year takes; what is left stays in last year", () => {
  const choices = fc.array(fc.constantFrom<Carrying>("continued", "refined", "left"), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(words, { minLength: 1, maxLength: 4 }), choices, (texts, chosen) => {
      const file = aTeacher();
      file.does("employee", adopt, adopting(file, goals(texts)));
      nextYear(file);
      const last = yearOf(developmentOf(file.file()), "c1");
      if (!last) throw new Error("no plan");
      const carried = rowsOf(carriedValues(last, ({ number }) => chosen[number - 1] ?? "left")["goals"]?.["goals"]);
      expect(carried.map((row) => row["text"])).toEqual(texts.filter((_, at) => chosen[at] !== "left"));
      expect(carried.filter(({ id }) => /^r\d+$/.test(id))).toEqual([]);
      expect(last.goals.map(({ text }) => text)).toEqual(texts);
    }),
    { numRuns: 40 },
  );
});
