import { describe, expect, test } from "vitest";
import { loadRubrics } from "./rubric.ts";

const text = `rubric: sample
title: Sample
kind: indicator
groups:
  - { code: 1, title: Planning, entries: [{ code: 1.1, title: Goals, says: Goals are written. }, { code: 1.10, title: Checks, says: Checks are planned. }] }
`;
const load = (...texts: string[]): ReturnType<typeof loadRubrics> =>
  loadRubrics(texts.map((each, index) => ({ file: `${index + 1}.yaml`, text: each })));
const told = (...texts: string[]): string[] =>
  load(...texts).problems.map(({ file, line, reason }) => `${file}:${line} ${reason}`);

describe("a rubric", () => {
  test("keeps codes as they are written: 1.10 is not 1.1", () => {
    const rubric = load(text).rubrics.get("sample");
    expect(rubric?.groups[0]?.entries.map((entry) => entry.code)).toEqual(["1.1", "1.10"]);
  });

  test.each([
    ["a code twice", text.replace("1.10", "1.1"), /^1.yaml:5 The code 1.1 stands twice/],
    ["an unknown kind", text.replace("indicator", "aspect"), /^1.yaml:3 kind: must be one of indicator/],
    ["an entry without its sentence", text.replace(", says: Goals are written.", ""), /^1.yaml:5 .*says: is missing/],
    ["a key no rubric has", `${text}weights: 3\n`, /^1.yaml:6 .*no key "weights"/],
    ["text that is no YAML", "rubric: [", /^1.yaml:\d+ This is not YAML/],
  ])("is refused for %s, with file and line", (_, refused, reason) => {
    expect(told(refused)[0]).toMatch(reason);
    expect(load(refused).rubrics.size).toBe(0);
  });

  test("that is refused does not take down others, and a name counts once", () => {
    expect([...load("rubric: [", text).rubrics.keys()]).toEqual(["sample"]);
    expect(told(text, text)).toEqual(["2.yaml:1 Another file already holds the rubric sample."]);
  });
});
