import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { day } from "../../src/calendar/index.ts";
import type { RosterRows } from "../../src/roster/index.ts";
import type { Storage } from "../../src/storage/index.ts";
import { append, cycleOpened, note } from "./sample-acts.ts";
import type { MakeStorage, StorageUnderTest } from "./storages.ts";

const rows: RosterRows = {
  people: [
    {
      ...{ id: "p-abara", name: "Corinne Abara", sortName: "Abara, Corinne", email: "abara@fairview.example" },
      ...{ number: "10442", sourcedId: "9c3a", hired: day("2019-08-12") },
      ...{ certificate: "Professional, grades 5 to 9", certificateExpires: day("2028-06-30") },
    },
    { id: "p-ruiz", name: "Dolores Ruiz", sortName: "Ruiz, Dolores" },
  ],
  sites: [{ id: "s-1", name: "Fairview Middle School", code: "FMS" }],
  offices: [{ person: "p-ruiz", role: "personnel", from: day("2026-07-01") }],
  posts: [
    {
      ...{
        id: "t-1",
        person: "p-abara",
        title: "Teacher, grade 7",
        unit: "certified",
        jobClass: "teacher",
        site: "s-1",
        staffGroup: "teachers",
      },
      ...{
        supervisor: "p-ruiz",
        from: day("2024-08-12"),
        to: day("2027-06-30"),
        attributes: { tenured: false, years: 3, areas: ["math", "science"] },
      },
    },
    {
      ...{
        id: "t-2",
        person: "p-ruiz",
        title: "Principal",
        unit: "administrators",
        jobClass: "principal",
        site: "s-1",
        staffGroup: "offices",
      },
      ...{ from: day("2020-07-01"), attributes: {} },
    },
  ],
};

/** Roster, sessions, looks, calendars, settings and outbox: plain rows with a change log. */
export const describeRows = (name: string, makeStorage: MakeStorage): void => {
  describe(`plain rows, on ${name}`, () => {
    let tested: StorageUnderTest;
    let storage: Storage;
    beforeEach(async () => {
      tested = await makeStorage();
      storage = tested.storage;
    });
    afterEach(() => tested.end());

    it("keep the roster as it was given, and note what each change changed", async () => {
      expect(await storage.roster.load()).toEqual({ people: [], posts: [], sites: [], offices: [] });
      expect(await storage.roster.revision()).toBe(0);
      await storage.roster.replace(rows, "p-ruiz", "First import");
      expect(await storage.roster.load()).toEqual(rows);
      await storage.roster.replace(
        {
          ...rows,
          people: rows.people.map((one) => ({ ...one, name: one.name.replace("Ruiz", "Ruiz-Ode") })),
          offices: [],
        },
        "p-ruiz",
        "Married",
      );
      expect(await storage.roster.revision()).toBe(2);
      const [newest, oldest] = await storage.changes.of("roster", 5);
      expect(newest).toMatchObject({
        by: "p-ruiz",
        reason: "Married",
        body: { people: { added: [], removed: [], changed: ["p-ruiz"] } },
      });
      expect(newest?.body).toMatchObject({
        offices: { removed: ["p-ruiz personnel 2026-07-01"] },
        posts: { changed: [] },
      });
      expect(oldest?.body).toMatchObject({ people: { added: ["p-abara", "p-ruiz"] } });
    });

    it("commit a plan for the roster as it was, whole or not at all, with the moves that files are to say", async () => {
      const move = {
        ...{ id: "m-1", person: "p-abara", by: "p-ruiz" },
        move: { changed: ["site" as const], from: "2027-01-11" },
      };
      const plan = { by: "p-ruiz", reason: "Import", moves: [move, { ...move, id: "m-2" }] };
      await storage.roster.replace(rows, "p-ruiz", "First import");
      expect(await storage.roster.commit({ ...rows, posts: [] }, { ...plan, expected: 0 })).toEqual({
        ok: false,
        revision: 1,
      });
      expect(await storage.roster.load()).toEqual(rows);
      expect(await storage.roster.movesToTell()).toEqual([]);
      expect(await storage.roster.commit({ ...rows, offices: [] }, { ...plan, expected: 1 })).toEqual({
        ok: true,
        revision: 2,
      });
      expect((await storage.roster.load()).offices).toEqual([]);
      expect((await storage.changes.of("roster", 1))[0]).toMatchObject({ by: "p-ruiz", reason: "Import" });
      await storage.roster.moveTold("m-1");
      expect(await storage.roster.movesToTell()).toEqual([{ ...move, id: "m-2" }]);
    });

    it("keep an import that was begun until it is given up, or a week has passed", async () => {
      const begun = { id: "i-1", at: "2026-11-16T08:00:00Z", by: "p-ruiz", body: { rows: [] } };
      await storage.rosterImports.keep(begun);
      await storage.rosterImports.keep({ ...begun, body: { rows: [1] } });
      expect(await storage.rosterImports.find("i-1")).toEqual({ ...begun, body: { rows: [1] } });
      await storage.rosterImports.keep({ ...begun, id: "i-2", at: "2026-11-20T08:00:00Z" });
      expect((await storage.rosterImports.all()).map(({ id }) => id)).toEqual(["i-2", "i-1"]);
      await storage.rosterImports.keep({ ...begun, id: "i-3", at: "2026-11-24T08:00:00Z" });
      expect((await storage.rosterImports.all()).map(({ id }) => id)).toEqual(["i-3", "i-2"]);
      await storage.rosterImports.giveUp("i-2");
      expect(await storage.rosterImports.find("i-2")).toBeUndefined();
    });

    it("keep a roster of fifteen thousand", async () => {
      const people = Array.from({ length: 15_000 }, (_, n) => ({
        id: `p-${n}`,
        name: `Person ${n}`,
        sortName: `${n}, Person`,
      }));
      await storage.roster.replace({ ...rows, people }, "p-1", "Import");
      expect((await storage.roster.load()).people).toHaveLength(15_000);
    });

    it("know a session until it ends or expires, and never keep its id", async () => {
      const session = {
        id: "secret-1",
        person: "p-abara",
        csrf: "token",
        created: "2026-10-06T08:00:00Z",
        expires: "2026-10-06T20:00:00Z",
      };
      await storage.sessions.create(session);
      expect(await storage.sessions.find("secret-1", "2026-10-06T19:59:59Z")).toEqual(session);
      expect(await storage.sessions.find("secret-1", "2026-10-06T20:00:00Z")).toBeUndefined();
      expect(await storage.sessions.find("secret-2", "2026-10-06T09:00:00Z")).toBeUndefined();
      expect(tested.tamper?.texts("sessions").map(({ bytes }) => new TextDecoder().decode(bytes)) ?? []).not.toContain(
        "secret-1",
      );
      await storage.sessions.end("secret-1");
      expect(await storage.sessions.find("secret-1", "2026-10-06T09:00:00Z")).toBeUndefined();
    });

    it("clear expired sessions away", async () => {
      const session = {
        id: "old",
        person: "p-abara",
        csrf: "token",
        created: "2026-10-05T08:00:00Z",
        expires: "2026-10-05T20:00:00Z",
      };
      await storage.sessions.create(session);
      await storage.sessions.create({
        ...session,
        id: "new",
        created: "2026-10-06T08:00:00Z",
        expires: "2026-10-06T20:00:00Z",
      });
      expect(await storage.sessions.find("old", "2026-10-05T09:00:00Z")).toBeUndefined();
    });

    it("tell an employee who looked, newest first", async () => {
      const look = { file: "e-1", person: "p-ruiz", as: "supervisor", what: "file", at: "2026-10-06T09:00:00Z" };
      await storage.views.record(look);
      await storage.views.record({ ...look, file: "e-2" });
      await storage.views.record({ ...look, what: "document:ddf-1", at: "2026-10-06T09:01:00Z" });
      expect(await storage.views.of("e-1", 10)).toEqual([
        { ...look, what: "document:ddf-1", at: "2026-10-06T09:01:00Z" },
        look,
      ]);
      expect(await storage.views.of("e-1", 1)).toHaveLength(1);
    });

    it("write the last looks before closing", async () => {
      if (!tested.openAgain) return;
      const other = await tested.openAgain();
      await storage.views.record({
        file: "e-1",
        person: "p-ruiz",
        as: "supervisor",
        what: "file",
        at: "2026-10-06T09:00:00Z",
      });
      await storage.close();
      expect(await other.views.of("e-1", 10)).toHaveLength(1);
    });

    it("keep every revision of a calendar, and refuse one that cannot be used", async () => {
      const calendar = {
        id: "teachers",
        title: "Teachers",
        daysOff: [{ day: "2026-11-26", kind: "holiday", name: "Thanksgiving" }],
      };
      expect(await storage.calendars.save(calendar, "p-ruiz", "Adopted")).toEqual({ ...calendar, revision: 1 });
      await storage.calendars.save({ ...calendar, title: "All teachers" }, "p-ruiz", "Renamed");
      expect(await storage.calendars.newest()).toEqual([{ ...calendar, title: "All teachers", revision: 2 }]);
      expect(await storage.calendars.revision("teachers", 1)).toEqual({ ...calendar, revision: 1 });
      await expect(
        storage.calendars.save(
          { ...calendar, daysOff: [{ day: "2026-02-30", kind: "holiday", name: "None" }] },
          "p-ruiz",
          "Slip",
        ),
      ).rejects.toThrow("no-such-day");
    });

    it("keep a calendar only after the revision it was made from, and count each save", async () => {
      const calendar = { id: "offices", title: "Offices", kind: "offices" };
      const before = await storage.calendars.saves();
      expect(await storage.calendars.saveAfter(0, calendar, "p-ruiz", "Adopted")).toEqual({ ...calendar, revision: 1 });
      const both = await Promise.all(
        ["Snow", "Ice"].map((title) => storage.calendars.saveAfter(1, { ...calendar, title }, "p-ruiz", title)),
      );
      expect(both.filter((saved) => saved !== undefined)).toHaveLength(1);
      expect(await storage.calendars.saves()).toBe(before + 2);
      expect(await storage.changes.of("calendar:offices", 5)).toHaveLength(2);
    });

    it("keep settings until they are taken back, with who and why", async () => {
      await storage.settings.set("missouri.approval", { needed: true }, "p-ruiz", "Board of 3 August");
      await storage.settings.set("late-entry-counts", false, "p-ruiz", "Trial");
      await storage.settings.set("late-entry-counts", undefined, "p-ruiz", "Trial over");
      expect(await storage.settings.all()).toEqual({ "missouri.approval": { needed: true } });
      expect(
        (await storage.changes.of("setting:late-entry-counts", 5)).map(({ reason, body }) => [reason, body]),
      ).toEqual([
        ["Trial over", { was: false }],
        ["Trial", { is: false }],
      ]);
    });

    it("hand out every recorded event to react to, until it is done", async () => {
      await storage.log.append(append("e-1", 0, [cycleOpened, note("x")]));
      const [first, second, third] = await storage.outbox.pending(10);
      expect([first?.revision, second?.revision, third]).toEqual([1, 2, undefined]);
      if (first) await storage.outbox.done(first);
      expect(await storage.outbox.pending(10)).toEqual([second]);
    });
  });
};
