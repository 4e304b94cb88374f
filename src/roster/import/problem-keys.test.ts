import { describe, expect, it } from "vitest";
import { sayImportProblem } from "../../wording/index.ts";
import { problemKeys } from "../index.ts";

describe("Everything an import may have to say", () => {
  it.each(problemKeys)("%s is said in whole sentences, with what it is about", (key) => {
    const about = {
      column: "A",
      field: "unit",
      name: "B",
      site: "S",
      day: "2026-11-16",
      supervisor: "C",
      found: 1,
      wanted: 2,
      first: 3,
    };
    const said = sayImportProblem({
      key,
      with: { ...about, leaving: 9, of: 10, file: "f", line: "l", version: "2", org: "o" },
    });
    expect(said).toMatch(/^[A-Z“0-9].*\.$/);
    expect(said).not.toMatch(/undefined|something wrong|!/);
  });
});
