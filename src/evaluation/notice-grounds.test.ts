import { expect, test } from "vitest";
import { groundIn, withGrounds } from "./notice-grounds.ts";
import { aTeacher } from "./year-file.fixture.ts";

const file = aTeacher();
const form = file.form("action-notice");
const edition = { words: { "ground-incompetency": "Incompetency" } };

test("given the agreement tells grounds apart, then the form asks first which it is, in the agreement’s words, or another", () => {
  const asked = withGrounds(form, ["incompetency", "staff-cuts"], edition);
  const [first] = asked.sections;
  expect(first?.fields[0]).toMatchObject({
    optional: false,
    options: [{ label: "Incompetency" }, { label: "Staff cuts" }, { label: "Another ground" }],
  });
  expect(asked.sections.slice(1)).toEqual(form.sections);
});

test("given it does not, then the form stays as it is", () => {
  expect(withGrounds(form, [], edition)).toBe(form);
});

test.each([
  ["incompetency", "incompetency"],
  ["another", undefined],
  ["", undefined],
])("of the answer %j the ground on record is %j", (ground, recorded) => {
  expect(groundIn({ ground: { ground } })).toBe(recorded);
});
