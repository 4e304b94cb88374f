import { describe, expect, test } from "vitest";
import { coach } from "./index.ts";

const keys = (text: string): readonly string[] => coach(text).findings.map(({ key }) => key);
const marked = (text: string, key: string): readonly string[] =>
  coach(text)
    .findings.filter((note) => note.key === key)
    .map(({ span }) => text.slice(...span));

describe("whether a target can be judged", () => {
  test.each([
    "Mop the cafeteria floor after each lunch period.",
    "Never leave the playground without another adult on duty.",
    "Write the agenda on the board daily.",
    "Half of the seniors pass the driving theory test.",
  ])("given a line without a digit, then it can: %s", (text) => {
    expect(coach(text).measurable).toBe(true);
  });

  test.each([
    "Raise the scores of our 28 fifth graders.",
    "Work on Standard 3.2 and Standard 4.",
    "With 12 years of experience, continue to grow.",
    "Improve classroom management by December 15, 2026.",
    "Become a 21st century educator during the 2026-27 school year.",
    "Be respectful 100% of the time.",
    "Increase student engagement by 20 percent.",
    "In the next 60 days, show more care.",
  ])("given figures and dates that only name, then it cannot: %s", (text) => {
    expect(coach(text).measurable).toBe(false);
  });

  test("given a share of something nobody counts, then a named record settles it", () => {
    expect(coach("Increase student engagement by 20 percent.").measurable).toBe(false);
    expect(coach("Increase student engagement by 20 percent on the fall survey.").measurable).toBe(true);
  });

  test("given several sentences, then one that can be judged is enough", () => {
    expect(coach("Be kind. Return every quiz within five school days.").measurable).toBe(true);
  });

  test.each(["", "   ", "...", "7", "🙂🙂", "\n\n"])(
    "given no sentence at all (%j), then it says no and fails at nothing",
    (text) => {
      expect(coach(text).measurable).toBe(false);
    },
  );
});

describe("what is missing", () => {
  test("given a change without where it begins, then the baseline is asked for at the word of change", () => {
    const text = "Reduce referrals by half by June 1.";
    expect(coach(text).missing).toContain("baseline");
    expect(marked(text, "missing.baseline")).toEqual(["Reduce"]);
  });

  test("given from what to what, then no baseline is asked for", () => {
    expect(coach("Reduce referrals from six to two by June 1.").missing).not.toContain("baseline");
  });

  test.each([
    ["Be a team player.", "act"],
    ["Understand Standard 4.", "act"],
    ["Take a class.", "threshold"],
  ] as const)("given “%s”, then the %s is missing", (text, missing) => {
    expect(coach(text).missing).toContain(missing);
  });

  test("given a log, then no record is asked for", () => {
    expect(coach("Call two families a week and note it in the contact log.").missing).not.toContain("record");
    expect(coach("Call two families a week.").missing).toContain("record");
  });

  test("given a concern, then nothing is missing from it as a target", () => {
    const { missing, findings } = coach("She was late and has a bad attitude.", { about: "concern" });
    expect(missing).toEqual([]);
    expect(findings.map(({ key }) => key)).toEqual(["person.judged"]);
  });
});

describe("notes on the wording", () => {
  test("given “on time” without a clock, then it asks by which", () => {
    expect(marked("Arrive on time.", "vague.on-time")).toEqual(["on time"]);
    expect(keys("Arrive on time, by 7:15 a.m.")).not.toContain("vague.on-time");
  });

  test("given words that threaten, then they are marked", () => {
    expect(marked("Submit plans weekly or else face disciplinary action.", "threat")).toEqual([
      "or else",
      "disciplinary action",
    ]);
    expect(keys("Submit plans weekly.")).not.toContain("threat");
  });

  test("given words about the person, then they are marked once", () => {
    expect(marked("His poor attitude is noted daily in the log.", "person.judged")).toEqual(["poor attitude"]);
  });

  test("given scores alone, then it asks what the person will do; beside an act of their own, not", () => {
    expect(keys("80% of students pass the spring test.")).toContain("control.others");
    expect(keys("Teach two reading groups daily so that 80% of students pass the spring test.")).not.toContain(
      "control.others",
    );
  });

  test("given a sentence of more than 35 words, then it is said to be long", () => {
    expect(keys(`Submit ${"the weekly plan and ".repeat(10)}the log each Monday.`)).toContain("reading.long");
  });

  test("given three acts that nobody does, then it asks who", () => {
    expect(keys("Plans are submitted, logs are kept and calls are returned daily.")).toContain("reading.passive");
  });

  test("given a figure that names, then it is marked in a text that cannot be judged, and only there", () => {
    expect(marked("Work on Domain 2.", "figure.names")).toEqual(["Domain 2"]);
    expect(keys("Visit Room 12 twice a week.")).not.toContain("figure.names");
  });
});
