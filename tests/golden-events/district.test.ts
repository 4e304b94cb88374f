import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { day } from "../../src/calendar/index.ts";
import { openCaseFile, type RecordedEvent, verifyChain } from "../../src/casefile/index.ts";
import { documentsOf, factsFrom as documentFacts, stateOf, latestVersion } from "../../src/documents/index.ts";
import { factsFrom as evaluationFacts } from "../../src/evaluation/index.ts";
import { factsFrom as planFacts, plansIn } from "../../src/plans/index.ts";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8").trim();

const events = read("district-1.jsonl")
  .split("\n")
  .map((line): RecordedEvent => {
    const stored = JSON.parse(line) as Record<string, unknown>;
    const on = stored["day"];
    return {
      ...stored,
      day: typeof on === "string" ? day(on) : undefined,
      recordedOn: day(String(stored["recordedOn"])),
    } as RecordedEvent;
  });
const files = Map.groupBy(events, ({ file }) => file);
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const sources = [{ factsFrom: documentFacts }, { factsFrom: planFacts }, { factsFrom: evaluationFacts }];

/** What a file says, short enough to be read beside its events. */
const said = (file: string, stream: readonly RecordedEvent[]) => {
  const opened = openCaseFile(file, stream, sources);
  return {
    facts: opened.facts.map(({ fact, day: on, by, ids }) => [fact, on?.toString(), by?.role, Object.keys(ids).sort()]),
    plans: plansIn(opened.events).map(({ type, state, version, startedOn, end, concluded }) => [
      type,
      state,
      version,
      startedOn?.toString(),
      end?.toString(),
      concluded?.outcome,
    ]),
    documents: [...documentsOf(opened.events).values()].map((document) => [
      document.type,
      latestVersion(document).issued.body.version,
      stateOf(latestVersion(document)),
      latestVersion(document).issued.body.frozen.title,
    ]),
  };
};

describe("files of documents, plans and results, as first released", () => {
  it("hold the types that documents, plans and the yearly cycle record", () => {
    expect([...new Set(events.map(({ type }) => type))].sort()).toEqual(JSON.parse(read("district-1.types.json")));
  });

  it.each([...files.keys()])("%s still has the hashes it was recorded with", (file) => {
    expect(verifyChain(files.get(file) ?? [], sha256)).toMatchObject({ ok: true });
  });

  it("still say what they said", () => {
    const now = Object.fromEntries([...files].map(([file, stream]) => [file, said(file, stream)]));
    expect(JSON.parse(JSON.stringify(now))).toEqual(JSON.parse(read("district-1.said.json")));
  });
});
