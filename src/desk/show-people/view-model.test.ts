import { expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import * as told from "../file.fixture.ts";
import { roster } from "../district.fixture.ts";
import { readBy } from "../reading.fixture.ts";
import { people } from "./view-model.ts";

const today = day("2026-11-18");
const stories = {
  "corinne-abara": told.untilRunning("corinne-abara"),
  "june-bellweather": told.untilProposed("june-bellweather"),
};
const anyone = { name: "", school: "" };
const names = (found: ReturnType<typeof people>): readonly string[] =>
  found.schools.flatMap((school) => school.people.map(({ name }) => name));

test("a principal finds their own file and those of the people they supervise, by school", async () => {
  const found = people(await readBy("marisol-quade", today, stories), roster, anyone);
  expect(found.schools.map(({ name }) => name)).toEqual(["Alder Street Elementary"]);
  expect(names(found)).toContain("Marisol Quade");
  expect(names(found)).not.toContain("Edwin Sorrel");
});

test("the second level also finds the people of those they supervise", async () => {
  expect(names(people(await readBy("anselm-rourke", today, stories), roster, anyone))).toEqual(
    expect.arrayContaining(["Marisol Quade", "Corinne Abara", "Marta Ossing"]),
  );
});

test("how a file stands is said in words: what runs, and how much is overdue", async () => {
  const found = people(await readBy("marisol-quade", today, stories), roster, { name: "abara", school: "" });
  expect(found.schools[0]?.people).toEqual([
    {
      name: "Corinne Abara",
      href: "/files/corinne-abara",
      post: "Grade 4 teacher",
      agreement: "Certified staff",
      state: "PIP running. Two overdue.",
      overdue: true,
    },
  ]);
});

test("a file without a year has no page to open yet", async () => {
  const found = people(await readBy("marisol-quade", today, stories), roster, { name: "Walter", school: "" });
  expect(found.schools[0]?.people[0]).toMatchObject({ state: "No year is open." });
  expect(found.schools[0]?.people[0]?.href).toBeUndefined();
});

test("people are sought by part of a name, whatever its case, and by school", async () => {
  const files = await readBy("lena-marchetti", today, stories);
  expect(names(people(files, roster, { name: "HOLT", school: "" }))).toEqual(["Nadia Ferreira-Holt"]);
  expect(people(files, roster, { name: "", school: "bluff" }).schools.map(({ id }) => id)).toEqual(["bluff"]);
  expect(people(files, roster, { name: "nobody at all", school: "" }).shown).toBe(0);
});
