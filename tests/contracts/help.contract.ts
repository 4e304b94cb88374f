import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { day } from "../../src/calendar/index.ts";
import { stateOf, type AccessCheck, type NewRequest } from "../../src/help/index.ts";
import type { Storage } from "../../src/storage/index.ts";
import type { MakeStorage, StorageUnderTest } from "./storages.ts";

const asked: NewRequest = {
  person: "p-ruiz",
  at: "2026-10-12T14:00:00Z",
  on: day("2026-10-12"),
  page: "/files/p-abara/conference",
  file: "p-abara",
  step: {
    finding: "planning-conference@c-1",
    rule: "planning-conference",
    asks: "Hold the initial planning conference",
    due: day("2026-10-15"),
  },
  words: "The page for the conference stays empty.",
};
const answer = {
  kind: "answered",
  person: "p-lee",
  at: "2026-10-12T15:00:00Z",
  on: day("2026-10-12"),
  words: "Try it again now.",
} as const;

/** Requests for help, and supervisors' access checks. */
export const describeHelp = (name: string, makeStorage: MakeStorage): void => {
  describe(`requests for help, on ${name}`, () => {
    let tested: StorageUnderTest;
    let storage: Storage;
    beforeEach(async () => {
      tested = await makeStorage();
      storage = tested.storage;
    });
    afterEach(() => tested.end());

    it("are numbered from 1 and kept word for word, with the step they hinder", async () => {
      expect(await storage.help.open(asked, "form-1")).toBe(1);
      expect(await storage.help.open({ ...asked, person: "p-abara", page: "/" }, "form-2")).toBe(2);
      const { words, ...rest } = asked;
      expect(await storage.help.find(1)).toEqual({
        ...rest,
        number: 1,
        entries: [{ number: 1, kind: "asked", person: "p-ruiz", at: asked.at, on: asked.on, words }],
      });
      expect(await storage.help.find(3)).toBeUndefined();
    });

    it("keep their number when the same form is sent twice, and say each word once", async () => {
      const number = await storage.help.open(asked, "form-1");
      expect(await storage.help.open({ ...asked, words: "again" }, "form-1")).toBe(number);
      await storage.help.add(number, answer, "form-2");
      await storage.help.add(number, answer, "form-2");
      expect((await storage.help.find(number))?.entries.map(({ kind }) => kind)).toEqual(["asked", "answered"]);
    });

    it("asked at the same moment get different numbers", async () => {
      const numbers = await Promise.all(["a", "b", "c", "d"].map((once) => storage.help.open(asked, once)));
      expect(new Set(numbers).size).toBe(4);
    });

    it("are listed newest first, of everyone or of one person", async () => {
      await storage.help.open(asked, "form-1");
      await storage.help.open({ ...asked, person: "p-abara" }, "form-2");
      expect((await storage.help.list()).map(({ number }) => number)).toEqual([2, 1]);
      expect((await storage.help.list("p-ruiz")).map(({ number }) => number)).toEqual([1]);
    });

    it("wait for an answer again after a further word", async () => {
      const number = await storage.help.open(asked, "form-1");
      const state = async () => stateOf((await storage.help.find(number)) ?? { entries: [] });
      expect(await state()).toBe("waiting");
      await storage.help.add(number, { ...answer, kind: "forwarded" }, "form-2");
      expect(await state()).toBe("waiting");
      await storage.help.add(number, answer, "form-3");
      expect(await state()).toBe("answered");
      await storage.help.add(number, { ...answer, kind: "added", person: "p-ruiz" }, "form-4");
      expect(await state()).toBe("waiting");
      await storage.help.add(number, { ...answer, kind: "closed" }, "form-5");
      expect(await state()).toBe("closed");
    });
  });

  describe(`access checks, on ${name}`, () => {
    it("are all kept, and asked for by the day of their step", async () => {
      const { storage, end } = await makeStorage();
      const check = (due: string, ok: boolean): AccessCheck => ({
        ...{ person: "p-ruiz", rule: "planning-conference", due: day(due) },
        ...{ at: "2026-10-12T14:00:00Z", on: day("2026-10-12") },
        parts: [{ what: "mail", ok, words: "Mail was tried" }],
      });
      await storage.accessChecks.add(check("2026-10-15", false));
      await storage.accessChecks.add(check("2026-10-15", true));
      await storage.accessChecks.add(check("2026-09-15", true));
      expect(await storage.accessChecks.since(day("2026-10-01"))).toEqual([
        check("2026-10-15", false),
        check("2026-10-15", true),
      ]);
      await end();
    });
  });
};
