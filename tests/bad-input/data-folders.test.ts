import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { day } from "../../src/calendar/index.ts";
import { openAgreements, type Agreements } from "../../src/program/agreements.ts";

const root = join(import.meta.dirname, "../..");
const on = day("2026-11-16");

let folder: string;
let agreements: Agreements;
let now: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evenhand-data-"));
  for (const part of ["policies", "forms", "rubrics"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  now = performance.now();
  vi.spyOn(performance, "now").mockImplementation(() => now);
  const part = (name: string): string => join(folder, name);
  agreements = openAgreements({ policies: part("policies"), forms: part("forms"), rubrics: part("rubrics") });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Writes a file as someone would with an editor, and lets the program's next look come. */
const edit = (file: string, change: (text: string) => string): void => {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  utimesSync(path, new Date(), new Date(Date.now() + 1000));
  now += 2000;
};

const policy = "mo-certified-1091";
const policyFile = (): string => {
  const edition = agreements.policies().inForce(policy, on);
  if (!edition) throw new Error(`there is no ${policy}`);
  return `policies/${policy}/${edition.from.toString()}.yaml`;
};

describe("A policy file that goes wrong while the program serves", () => {
  it("leaves the last good edition in force and is reported with its file and line", () => {
    const before = agreements.policies().inForce(policy, on);
    expect(agreements.problems()).toEqual([]);
    edit(policyFile(), (text) => text.replace("rules:", "rules: [\n  - nonsense: {"));
    const after = agreements.policies().inForce(policy, on);
    expect(after?.id).toBe(before?.id);
    expect(after?.rules.length).toBe(before?.rules.length);
    const [problem] = agreements.problems();
    expect(problem).toMatchObject({ folder: "policies", file: policyFile().replace("policies/", "") });
    expect(problem?.line).toBeGreaterThan(1);
    expect(problem?.reason).not.toBe("");
  });

  it.each<[string, (text: string) => string]>([
    ["emptied", () => ""],
    [
      "cut off in the middle",
      (text) =>
        text
          .slice(0, text.length / 2)
          .trimEnd()
          .slice(0, -3),
    ],
    ["not YAML at all", () => "\u0000\u0001{[]"],
    ["a list", () => "- one\n- two\n"],
    [
      "with a rule that cites nothing",
      (text) => text.replace(/rules:\n/, "rules:\n  - id: invented\n    kind: duty\n"),
    ],
    ["with names every object has", () => "__proto__: 1\nconstructor: 2\n"],
    ["growing without end", () => `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c, *c]\n`],
  ])("%s: the edition stands and the problem is named", (_, change) => {
    const rules = agreements.policies().inForce(policy, on)?.rules.length;
    edit(policyFile(), change);
    expect(agreements.policies().inForce(policy, on)?.rules.length).toBe(rules);
    expect(agreements.problems().map(({ folder: where }) => where)).toContain("policies");
  });

  it("put right again is read again, and the problem is gone", () => {
    const file = policyFile();
    const good = readFileSync(join(folder, file), "utf8");
    edit(file, () => "title: [");
    expect(agreements.problems()).not.toEqual([]);
    edit(file, () => good.replace(/^title: .*$/m, "title: A new title"));
    expect(agreements.problems()).toEqual([]);
    expect(agreements.policies().inForce(policy, on)?.title).toBe("A new title");
  });
});

describe("A form or rubric file that goes wrong while the program serves", () => {
  const formFile = (): string => {
    const id = agreements.forms().form("ddf", on)?.id ?? "";
    return `forms/ddf/${id.split("@")[1] ?? ""}.yaml`;
  };

  it("leaves the last good form in use and is reported with its file and line", () => {
    const before = agreements.forms().form("ddf", on);
    edit(formFile(), (text) => text.replace("sections:", "sections: ["));
    expect(agreements.forms().form("ddf", on)).toEqual(before);
    const [problem] = agreements.problems();
    expect(problem).toMatchObject({ folder: "forms", file: formFile().replace("forms/", "") });
    expect(problem?.line).toBeGreaterThan(0);
  });

  it("leaves the last good rubric in use too", () => {
    const rubric = agreements.policies().inForce(policy, on)?.rubric;
    const before = agreements.rubric(rubric);
    expect(before).toBeDefined();
    const file = `rubrics/${rubric ?? ""}.yaml`;
    edit(file, () => "title: [");
    expect(agreements.rubric(rubric)).toEqual(before);
    expect(agreements.problems()[0]).toMatchObject({ folder: "rubrics" });
  });
});
