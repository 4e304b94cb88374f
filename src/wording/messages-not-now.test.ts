import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { edition } from "./edition.fixture.ts";
import { notNowSayings } from "./messages-not-now.ts";
import { sayMessage } from "./say-message.ts";

const source = new URL("../", import.meta.url);
const decisions = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(?:^|[/\\])(?:decide|refuse)\.ts$/.test(file),
);

/** Keys that decisions give when the file is not in a state for the act: those of plans are said without their first word. */
const used = decisions.flatMap((file) => {
  const text = readFileSync(new URL(file.replaceAll("\\", "/"), source), "utf8");
  const plans = file.startsWith("plans");
  const short = [...text.matchAll(/notNow\("([a-z-]+)"/g)].map(([, key]) =>
    plans ? `plan.${key ?? ""}` : (key ?? ""),
  );
  const whole = [...text.matchAll(/"((?:strike|document|plan|cycle|summative|excuse|absence|chain)\.[a-z-]+)"/g)].map(
    ([, key]) => key ?? "",
  );
  return [...short, ...whole];
});

describe("why an act is not possible now", () => {
  test("decisions were found", () => {
    expect(decisions.length).toBeGreaterThan(5);
  });

  test.each([...new Set(used)])("%s has words of its own", (key) => {
    expect(Object.keys(notNowSayings)).toContain(key);
  });

  test.each(Object.keys(notNowSayings))("%s is a whole sentence, with and without parameters", (key) => {
    const given = { document: "ddf", version: 2, "school-year": "2026-27", end: day("2027-01-15") };
    for (const parameters of [{}, given]) {
      expect(sayMessage({ key, with: parameters }, edition, { today: day("2026-11-16") })).toMatch(/^[A-Z][^{}]*\.$/);
      expect(sayMessage({ key, with: parameters }, edition)).not.toMatch(/undefined|\[object/);
    }
  });
});
