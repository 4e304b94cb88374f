import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { decideHoldConference } from "../evaluation/index.ts";
import { runCommand } from "../casefile/index.ts";
import type { District } from "../program/district.ts";
import { factSources } from "../program/district.ts";
import { noticeParts, tellAndSend } from "../program/notices.ts";
import { openStorage } from "../storage/index.ts";
import { demoDistrict, momentOn, tellingIn } from "./a-district.fixture.ts";
import { tick } from "./tick.ts";

let district: District;
beforeAll(async () => {
  district = await demoDistrict();
});

const told = async (person: string, from: Awaited<ReturnType<typeof tellingIn>>) =>
  (await from.storage.notices.of(person, { most: 500 })).map(
    ({ category, stage, title }) => `${category} ${stage}: ${title}`,
  );

describe("a run", () => {
  it("reminds a supervisor of what is near, and tells both sides of what was missed", async () => {
    const telling = await tellingIn(district, ["corinne-abara"]);
    await tick(telling.parts, momentOn("2026-11-16"));
    expect(await told("marisol-quade", telling)).toEqual(
      expect.arrayContaining([
        "own-duties overdue: Give the support promised to Corinne Abara, strategy 2",
        "own-duties before-3: Hold the review meeting with Corinne Abara, benchmark 2",
      ]),
    );
    const employee = await told("corinne-abara", telling);
    expect(employee).toContain("other-side overdue: Give the support promised to you, strategy 2");
    expect(employee.filter((line) => line.includes("benchmark 2"))).toEqual([]);
  });

  it("looks at every file once a day, and then only at those written in", async () => {
    const { parts } = await tellingIn(district, ["corinne-abara", "june-bellweather"]);
    expect(await tick(parts, momentOn("2026-11-16"))).toMatchObject({ all: true, files: 2 });
    expect(await tick(parts, momentOn("2026-11-16"))).toEqual({
      all: false,
      files: 0,
      events: 0,
      notices: 0,
      digests: 0,
    });
    expect(await tick(parts, momentOn("2026-11-17"))).toMatchObject({ all: true, files: 2 });
  });

  it("reminds nobody at night, and in the morning of the same day", async () => {
    const telling = await tellingIn(district, ["corinne-abara"]);
    const night = { ...momentOn("2026-11-16", "03:00:00"), isNight: true };
    expect(await tick(telling.parts, night)).toMatchObject({ all: false, notices: 0 });
    expect(await tick(telling.parts, momentOn("2026-11-16"))).toMatchObject({ all: true });
    expect(await told("marisol-quade", telling)).not.toEqual([]);
  });

  it("puts one message for each person on its way, with no name, title or word of a file in it", async () => {
    const telling = await tellingIn(district, ["corinne-abara", "june-bellweather"]);
    await tick(telling.parts, momentOn("2026-11-16"));
    const mails = await telling.storage.mails.list("waiting", 100);
    expect(mails.filter(({ person }) => person === "marisol-quade")).toHaveLength(1);
    for (const { subject, words, html } of mails) {
      expect(subject).toMatch(/^Evenhand: something is (due|new)$/);
      expect(words + html).not.toMatch(/Abara|Bellweather|Quade|plan|benchmark|support/i);
    }
  });

  it("tells what was recorded since, to the other side, and takes it off the list", async () => {
    const own = await demoDistrict();
    const parts = noticeParts(own, "Harrow Bend");
    await tellAndSend(own, parts, undefined);
    const [before] = await own.storage.notices.of("nadia-ferreira", { most: 1 });
    const request = {
      file: "nadia-ferreira",
      actor: { person: "marisol-quade", role: "supervisor" },
      today: day("2026-11-16"),
      expected: (await own.storage.log.load("nadia-ferreira")).length,
      once: "conference",
    } as const;
    const held = {
      meeting: "planning",
      day: day("2026-11-16"),
      with: ["employee"],
      words: "Very private words",
    } as never;
    const cycle = (await own.storage.log.load("nadia-ferreira"))[0]?.cycle ?? "";
    const result = await runCommand(
      {
        log: own.storage.log,
        library: own.agreements.policies(),
        sources: factSources,
        calendars: parts.records.calendars(undefined),
        now: own.clock.now(),
        newId: own.newId,
      },
      request,
      decideHoldConference,
      Object.assign({ cycle }, held),
    );
    expect(result.outcome).toBe("recorded");
    expect(await tellAndSend(own, parts, undefined)).toMatchObject({ all: false, files: 1, events: 1, notices: 1 });
    const [notice] = await own.storage.notices.of("nadia-ferreira", { most: 1 });
    expect(notice?.id).not.toBe(before?.id);
    expect(notice).toMatchObject({
      category: "events",
      stage: "happened",
      words: "Recorded by Marisol Quade today, in your file.",
    });
    expect(await own.storage.outbox.pending(1)).toEqual([]);
  });

  it("leaves what a person does not want, but not what is required", async () => {
    const telling = await tellingIn(district, ["corinne-abara"]);
    const nothing = { on: { "own-duties": [], "other-side": [], events: [] }, digest: "none" } as const;
    await telling.storage.preferences.put("marisol-quade", nothing, "2026-11-16T08:00:00Z");
    await tick(telling.parts, momentOn("2026-11-16"));
    expect(await told("marisol-quade", telling)).not.toEqual([]);
    expect((await telling.storage.mails.list("waiting", 100)).map(({ person }) => person)).not.toContain(
      "marisol-quade",
    );

    const free = await tellingIn(district, ["corinne-abara"]);
    await free.storage.preferences.put("marisol-quade", nothing, "2026-11-16T08:00:00Z");
    await tick(
      { ...free.parts, settings: { all: () => Promise.resolve({ "notices.required": [] }) } },
      momentOn("2026-11-16"),
    );
    expect(await told("marisol-quade", free)).toEqual([]);
  });

  it("sends one digest for each week to whoever asked for it, and none where there is nothing to say", async () => {
    const telling = await tellingIn(district, ["corinne-abara"]);
    const weekly = { on: { "own-duties": [], "other-side": [], events: [] }, digest: "weekly" } as const;
    for (const person of ["marisol-quade", "walter-pryce"])
      await telling.storage.preferences.put(person, weekly, "2026-11-16T08:00:00Z");
    for (const on of ["2026-11-16", "2026-11-17", "2026-11-20", "2026-11-23"]) await tick(telling.parts, momentOn(on));
    const digests = (await telling.storage.mails.list("waiting", 100)).filter(({ kind }) => kind === "digest");
    expect(digests.map(({ person, at }) => [person, at.slice(0, 10)])).toEqual([
      ["marisol-quade", "2026-11-23"],
      ["marisol-quade", "2026-11-16"],
    ]);
    expect(digests[1]?.words).toMatch(/^\w+ steps? of yours (is|are) past the day\.$/m);
    expect(digests[1]?.words).toContain("Thursday, November 19, 2026");
  });

  it("that is stopped half-way tells nobody and is begun anew", async () => {
    const telling = await tellingIn(district, ["corinne-abara"]);
    await tick(telling.parts, momentOn("2026-11-16"), () => true);
    expect(await told("marisol-quade", telling)).toEqual([]);
    await tick(telling.parts, momentOn("2026-11-16"));
    expect(await told("marisol-quade", telling)).not.toEqual([]);
  });

  it("keeps each notice and message once when two processes run at the same time on one database", async () => {
    const folder = mkdtempSync(join(tmpdir(), "evenhand-"));
    const path = join(folder, "told.db");
    const opened = [await openStorage({ path, district: "told" }), await openStorage({ path, district: "told" })];
    const both = await Promise.all(
      opened.map((storage) => tellingIn(district, ["corinne-abara", "june-bellweather"], storage)),
    );
    const counts = await Promise.all(both.map(({ parts }) => tick(parts, momentOn("2026-11-16"))));
    const alone = await tellingIn(district, ["corinne-abara", "june-bellweather"]);
    const { notices } = await tick(alone.parts, momentOn("2026-11-16"));
    expect(counts.reduce((sum, each) => sum + each.notices, 0)).toBe(notices);
    const waiting = await both[0]?.storage.mails.list("waiting", 100);
    expect(new Set(waiting?.map(({ person }) => person)).size).toBe(waiting?.length);
    for (const storage of opened) await storage.close();
    rmSync(folder, { recursive: true });
  });
});
