import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { day } from "../../src/calendar/index.ts";
import { openCaseFile, type RecordedEvent, verifyChain } from "../../src/casefile/index.ts";
import { developmentOf } from "../../src/development/index.ts";
import { documentsOf, latestVersion, stateOf } from "../../src/documents/index.ts";
import { observationsIn, sharedNotes } from "../../src/observations/index.ts";
import { factSources } from "../../src/program/district.ts";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8").trim();
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const eventsIn = (name: string): readonly RecordedEvent[] =>
  read(`${name}.jsonl`)
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

/** What a file says, short enough to be read beside its events. */
const said = (file: string, stream: readonly RecordedEvent[]) => {
  const opened = openCaseFile(file, stream, factSources);
  const development = developmentOf(opened);
  return {
    facts: opened.facts.map(({ fact, day: on, by, is }) => [fact, on?.toString(), by?.role, is]),
    documents: [...documentsOf(opened.events).values()].map((document) => [
      document.type,
      latestVersion(document).issued.body.version,
      stateOf(latestVersion(document)),
      latestVersion(document).issued.body.frozen.title,
    ]),
    observations: [...observationsIn(opened.events).values()].map((each) => [
      each.formal,
      each.held?.body.minutes,
      sharedNotes(each).map(({ text }) => text),
    ]),
    development: development.years.length,
  };
};

describe.each(["year-1", "development-1"])("files of %s, as first released", (name) => {
  const files = Map.groupBy(eventsIn(name), ({ file }) => file);

  it("hold the types of events that the year recorded first", () => {
    const types = [...new Set([...files.values()].flat().map(({ type }) => type))].sort();
    expect(types).toEqual(JSON.parse(read(`${name}.types.json`)));
  });

  it.each([...files.keys()])("%s still has the hashes it was recorded with", (file) => {
    expect(verifyChain(files.get(file) ?? [], sha256)).toMatchObject({ ok: true });
  });

  it("still say what they said", () => {
    const now = Object.fromEntries([...files].map(([file, stream]) => [file, said(file, stream)]));
    expect(JSON.parse(JSON.stringify(now))).toEqual(JSON.parse(read(`${name}.said.json`)));
  });
});
