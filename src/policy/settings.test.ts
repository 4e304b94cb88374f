import { describe, expect, test } from "vitest";
import { settle, type DeclaredSettings } from "./settings.ts";
import { settingText } from "./settings-text.ts";

const settings: DeclaredSettings = new Map(
  Object.entries({
    few: 3,
    "other-days-off": ["break", "closure"],
    by: { after: "plan-end", count: 10, unit: "work-days" },
  }).map(([name, value]) => [name, { name, value, silent: "…", changedHere: false }]),
);

describe("putting settings in place", () => {
  test("reaches any depth, and tells which were used, each once", () => {
    const settled = settle(
      { count: { most: { setting: "few" }, list: [{ deep: { setting: "few" } }] }, by: { setting: "by" } },
      settings,
    );
    expect(settled.value).toEqual({
      count: { most: 3, list: [{ deep: 3 }] },
      by: { after: "plan-end", count: 10, unit: "work-days" },
    });
    expect(settled.used).toEqual(["few", "by"]);
  });

  test("lays a list of names into the list it stands in, and nowhere else", () => {
    expect(settle(["weekend", { setting: "other-days-off" }], settings).value).toEqual(["weekend", "break", "closure"]);
    expect(settle([["a", "b"]], settings).value).toEqual([["a", "b"]]);
  });

  test("says where an undeclared one stands", () => {
    expect(settle({ by: [{ setting: "none" }] }, settings).undeclared).toEqual([{ path: ["by", 0], name: "none" }]);
  });
});

test.each([
  [3, "3"],
  [{ count: 12, unit: "months" }, "12 months"],
  [{ after: "plan-end", count: 10, unit: "work-days" }, "10 work days after plan end"],
  [{ before: "school-year-start", count: 1, unit: "school-years" }, "1 school year before school year start"],
  [["reviewed", "approved"], "reviewed, approved"],
  [{ date: "10-15" }, "10-15"],
  ["next-work-day", "next work day"],
  ["Ask the office.", "Ask the office."],
])("a setting's value %j reads %s", (value, text) => {
  expect(settingText(value)).toBe(text);
});
