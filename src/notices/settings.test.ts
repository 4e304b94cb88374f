import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shipped } from "../cli/memory-io.fixture.ts";
import { loadPolicies } from "../policy/index.ts";
import { edition } from "../wording/edition.fixture.ts";
import { preferencesFrom, reaches, untilChosen, withRequired } from "./preferences.ts";
import {
  districtSettings,
  everyRequired,
  reminderDays,
  requiredOf,
  settingsUnder,
  shippedSettings,
} from "./settings.ts";

describe("days of reminders", () => {
  it("are whole numbers of work days, each once, the farthest first", () => {
    expect(reminderDays([3, 10, 3])).toEqual([10, 3]);
    expect(reminderDays([])).toEqual([]);
  });

  it("are nothing else", () => {
    for (const wrong of ["10", [0], [61], [1.5], [NaN], ["3"], [1, 2, 3, 4, 5, 6, 7], undefined, null, { 0: 3 }])
      expect(reminderDays(wrong)).toBeUndefined();
  });
});

describe("settings of notices", () => {
  it("are those that are shipped until the district sets its own, also after something senseless was stored", () => {
    expect(districtSettings({})).toEqual(shippedSettings);
    expect(districtSettings({ "notices.reminder-days": "soon", "notices.required": 7 })).toEqual(shippedSettings);
    expect(districtSettings({ "notices.reminder-days": [5], "notices.required": ["events.mail", "x"] })).toEqual({
      before: [5],
      required: ["events.mail"],
    });
  });

  it("stand in a policy like any other, and a district changes them in its local settings", () => {
    const texts = shipped("policies").filter(
      ({ file }) => !file.endsWith(".examples.yaml") && file !== "local-settings.yaml",
    );
    const base = /^mo-plans\/[\d-]+\.yaml$/;
    const own = "settings:\n  reminder-days: { value: [15, 5], silent: how long before a day one is reminded }\n";
    const changed = texts.map((each) =>
      base.test(each.file) ? { ...each, text: each.text.replace(/^settings:\n/m, own) } : each,
    );
    const local = { file: "local-settings.yaml", text: "mo-plans:\n  reminder-days: [7]\n" };
    for (const [district, days] of [
      [undefined, [15, 5]],
      [local, [7]],
    ] as const) {
      const { library, problems } = loadPolicies(changed, district);
      expect(problems).toEqual([]);
      const under = library.all().find(({ policy }) => policy === "mo-certified-1091");
      expect(under && settingsUnder(under, shippedSettings).before).toEqual(days);
    }
  });

  it("of an agreement add to what the district requires, and take nothing from it", () => {
    const silent = "how people are told";
    const own = {
      ...edition,
      settings: { "notices-required": { value: ["events.mail"], silent, changedHere: false } },
    };
    expect(settingsUnder(own, shippedSettings).required).toEqual([...shippedSettings.required, "events.mail"]);
    expect(requiredOf("events", settingsUnder(own, shippedSettings))).toEqual(["mail"]);
  });
});

describe("what a person chose", () => {
  const kept = fc.anything().map((value) => preferencesFrom({ on: { events: value }, digest: value }));

  it("never takes away what is required, whatever was kept", () => {
    fc.assert(
      fc.property(kept, fc.subarray([...everyRequired]), (preferences, required) => {
        const both = withRequired(preferences, required);
        for (const each of required) {
          const [category, channel] = each.split(".") as ["events", "mail"];
          expect(reaches({ category, required: [channel] }, preferences, channel)).toBe(true);
          expect(reaches({ category, required: [] }, both, channel)).toBe(true);
        }
      }),
    );
  });

  it("is everything until they choose, and just that after", () => {
    expect(reaches({ category: "events", required: [] }, untilChosen, "mail")).toBe(true);
    const chosen = preferencesFrom({ on: { events: ["inbox", "pigeon"] }, digest: "hourly" });
    expect(chosen).toEqual({ on: { "own-duties": [], "other-side": [], events: ["inbox"] }, digest: "none" });
  });
});
