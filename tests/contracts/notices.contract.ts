import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { day } from "../../src/calendar/index.ts";
import type { AgendaEntry, NewMail, Notice } from "../../src/notices/index.ts";
import type { Storage } from "../../src/storage/index.ts";
import { append, cycleOpened, note } from "./sample-acts.ts";
import type { MakeStorage, StorageUnderTest } from "./storages.ts";

export const sampleNotice = (id: string, more: Partial<Notice> = {}): Notice => ({
  id,
  person: "p-ruiz",
  file: "e-1",
  category: "own-duties",
  stage: "before-3",
  about: "planning-conference@2026-27",
  due: day("2026-10-15"),
  bundle: "planning-conference",
  title: "Hold the planning conference with Corinne Abara",
  words: "Due on Thursday, October 15, 2026.",
  href: "/files/e-1/conference",
  at: "2026-10-12T12:00:00Z",
  on: day("2026-10-12"),
  ...more,
});

export const sampleMail = (id: string, more: Partial<NewMail> = {}): NewMail => ({
  id,
  person: "p-ruiz",
  address: "ruiz@fairview.example",
  kind: "notices",
  subject: "Evenhand: something is due",
  words: "A step of yours is due.",
  html: "<p>A step of yours is due.</p>",
  at: "2026-10-12T12:00:00Z",
  ...more,
});

const entry = (finding: string, more: Partial<AgendaEntry> = {}): AgendaEntry => ({
  file: "e-1",
  finding,
  person: "p-ruiz",
  rule: "planning-conference",
  due: day("2026-10-15"),
  title: "Hold the planning conference",
  href: "/files/e-1/conference",
  clause: "Guide, P1",
  sequence: 0,
  changedAt: "2026-10-01T12:00:00Z",
  ...more,
});

const claim = { lease: "one", now: "2026-10-12T12:00:00Z", until: "2026-10-12T12:10:00Z", most: 10 };

/** Inboxes, mail on its way, choices, agendas and calendar addresses. */
export const describeNotices = (name: string, makeStorage: MakeStorage): void => {
  describe(`notices, on ${name}`, () => {
    let tested: StorageUnderTest;
    let storage: Storage;
    beforeEach(async () => {
      tested = await makeStorage();
      storage = tested.storage;
    });
    afterEach(() => tested.end());
    const keep = (notices: readonly Notice[], mails: readonly NewMail[] = []) =>
      storage.notices.keep(notices, () => mails);
    const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

    it("are kept once, each with the mail about just what was new", async () => {
      const asked: string[][] = [];
      const keepOnce = (...notices: readonly Notice[]) =>
        storage.notices.keep(notices, (fresh) => {
          asked.push(ids(fresh));
          return fresh.map(({ id }) => sampleMail(`m-${id}`));
        });
      expect(ids(await keepOnce(sampleNotice("a"), sampleNotice("b")))).toEqual(["a", "b"]);
      expect(ids(await keepOnce(sampleNotice("b", { title: "Other words" }), sampleNotice("c")))).toEqual(["c"]);
      expect(asked).toEqual([["a", "b"], ["c"]]);
      expect((await storage.notices.of("p-ruiz", { most: 10 })).map(({ title }) => title)).not.toContain("Other words");
      expect(await storage.mails.count()).toEqual({ waiting: 3, sent: 0, "given-up": 0 });
    });

    it("are kept with their mail or not at all", async () => {
      await expect(
        storage.notices.keep([sampleNotice("a")], () => {
          throw new Error("no words for it");
        }),
      ).rejects.toThrow("no words");
      expect(await storage.notices.unread("p-ruiz")).toBe(0);
    });

    it("come back as they were kept, newest first, to the one they were told to", async () => {
      const { due: _, ...undated } = sampleNotice("b", {
        at: "2026-10-13T12:00:00Z",
        on: day("2026-10-13"),
        category: "events",
      });
      await keep([sampleNotice("a"), undated]);
      await keep([sampleNotice("a", { person: "p-abara" })]);
      expect(await storage.notices.of("p-ruiz", { most: 10 })).toEqual([undated, sampleNotice("a")]);
      expect(await storage.notices.of("p-abara", { most: 10 })).toHaveLength(1);
      expect(await storage.notices.find("p-ruiz", "b")).toEqual(undated);
      expect(await storage.notices.find("p-nobody", "b")).toBeUndefined();
    });

    it("can be asked for by category, by day, unread, and so many", async () => {
      await keep([
        sampleNotice("a"),
        sampleNotice("b", { category: "events", on: day("2026-10-14"), at: "2026-10-14T12:00:00Z" }),
        sampleNotice("c", { readAt: "2026-10-12T12:00:00Z" }),
      ]);
      const of = async (filter: object) => ids(await storage.notices.of("p-ruiz", { most: 10, ...filter }));
      expect(await of({ category: "events" })).toEqual(["b"]);
      expect(await of({ since: day("2026-10-13") })).toEqual(["b"]);
      expect(await of({ unread: true })).toEqual(["b", "a"]);
      expect(await of({ most: 1 })).toEqual(["b"]);
    });

    it("are read once: the first time stands, and only one’s own are marked", async () => {
      await keep([sampleNotice("a"), sampleNotice("b")]);
      await keep([sampleNotice("a", { person: "p-abara" })]);
      await storage.notices.markRead("p-ruiz", ["a"], "2026-10-12T13:00:00Z");
      expect(await storage.notices.unread("p-ruiz")).toBe(1);
      await storage.notices.markRead("p-ruiz", "all", "2026-10-12T14:00:00Z");
      expect((await storage.notices.find("p-ruiz", "a"))?.readAt).toBe("2026-10-12T13:00:00Z");
      expect([await storage.notices.unread("p-ruiz"), await storage.notices.unread("p-abara")]).toEqual([0, 1]);
      await storage.notices.markRead("p-abara", [], "2026-10-12T14:00:00Z");
      expect(await storage.notices.unread("p-abara")).toBe(1);
    });

    it("remember on which days every file was looked at", async () => {
      expect(await storage.notices.wasLookedAt(day("2026-10-12"))).toBe(false);
      await storage.notices.lookedAt(day("2026-10-12"), "2026-10-12T12:00:00Z");
      await storage.notices.lookedAt(day("2026-10-12"), "2026-10-12T12:00:01Z");
      expect(await storage.notices.wasLookedAt(day("2026-10-12"))).toBe(true);
      expect(await storage.notices.wasLookedAt(day("2026-10-13"))).toBe(false);
    });

    it("lend a message to one sender at a time, until the lease runs out", async () => {
      await storage.mails.queue([sampleMail("a"), sampleMail("later", { at: "2026-10-12T12:00:01Z" })]);
      expect(await storage.mails.claim(claim)).toMatchObject([{ ...sampleMail("a"), state: "waiting", attempts: 0 }]);
      expect(await storage.mails.claim({ ...claim, lease: "two" })).toEqual([]);
      const after = { ...claim, lease: "two", now: "2026-10-12T12:10:00Z", until: "2026-10-12T12:20:00Z" };
      expect(ids(await storage.mails.claim(after))).toEqual(["a", "later"]);
      expect(await storage.mails.sent("a", "one", "2026-10-12T12:10:01Z")).toBe(false);
      expect(await storage.mails.sent("a", "two", "2026-10-12T12:10:02Z")).toBe(true);
      expect(await storage.mails.sent("a", "two", "2026-10-12T12:10:03Z")).toBe(false);
      expect(await storage.mails.list("sent", 5)).toMatchObject([{ id: "a", sentAt: "2026-10-12T12:10:02Z" }]);
    });

    it("try a message again later, give it up, and try it once more when asked to", async () => {
      await storage.mails.queue([sampleMail("a")]);
      await storage.mails.queue([sampleMail("a", { subject: "Again" })]);
      await storage.mails.claim(claim);
      await storage.mails.failed("a", "one", "ECONNREFUSED", { at: "2026-10-12T12:05:00Z" });
      expect(await storage.mails.claim({ ...claim, now: "2026-10-12T12:04:59Z" })).toEqual([]);
      const again = { ...claim, now: "2026-10-12T12:05:00Z" };
      expect(await storage.mails.claim(again)).toMatchObject([
        { attempts: 1, fault: "ECONNREFUSED", subject: "Evenhand: something is due" },
      ]);
      await storage.mails.failed("a", "one", "550", "given-up");
      expect(await storage.mails.count()).toEqual({ waiting: 0, sent: 0, "given-up": 1 });
      await storage.mails.again("a", "2026-10-12T13:00:00Z");
      expect(ids(await storage.mails.claim({ ...claim, now: "2026-10-12T13:00:00Z" }))).toEqual(["a"]);
    });

    it("keep what each chose", async () => {
      const chosen = {
        on: { "own-duties": ["inbox"], "other-side": [], events: ["inbox", "mail"] },
        digest: "weekly",
      } as const;
      expect(await storage.preferences.of("p-ruiz")).toBeUndefined();
      await storage.preferences.put("p-ruiz", { ...chosen, digest: "none" }, "2026-10-12T12:00:00Z");
      await storage.preferences.put("p-ruiz", chosen, "2026-10-12T12:00:01Z");
      expect(await storage.preferences.of("p-ruiz")).toEqual(chosen);
      expect(await storage.preferences.all()).toEqual(new Map([["p-ruiz", chosen]]));
    });

    it("keep what stands on calendars: put, changed, forgotten", async () => {
      const { clause: _, ...other } = entry("b", { file: "e-2", person: "p-abara" });
      await storage.agenda.put([{ put: entry("a") }, { put: other }]);
      await storage.agenda.put([
        { put: entry("a", { due: day("2026-10-16"), sequence: 1, cancelledAt: "2026-10-02T12:00:00Z" }) },
      ]);
      expect(await storage.agenda.ofPerson("p-ruiz")).toEqual([
        entry("a", { due: day("2026-10-16"), sequence: 1, cancelledAt: "2026-10-02T12:00:00Z" }),
      ]);
      expect(await storage.agenda.ofFiles(["e-2", "e-9"])).toEqual([other]);
      await storage.agenda.put([{ forget: entry("a") }]);
      expect(await storage.agenda.ofPerson("p-ruiz")).toEqual([]);
      expect(await storage.agenda.ofFiles([])).toEqual([]);
    });

    it("know a calendar by its address until that is renewed or ended, and never keep the address", async () => {
      await storage.feeds.open("token-1", "p-ruiz", "discreet", "2026-10-12T12:00:00Z");
      expect(await storage.feeds.find("token-1")).toEqual({
        ...{ person: "p-ruiz", titles: "discreet", madeAt: "2026-10-12T12:00:00Z" },
      });
      await storage.feeds.fetched("token-1", "2026-10-12T12:30:00Z");
      await storage.feeds.setTitles("p-ruiz", "full");
      expect(await storage.feeds.ofPerson("p-ruiz")).toMatchObject({
        titles: "full",
        fetchedAt: "2026-10-12T12:30:00Z",
      });
      await storage.feeds.open("token-2", "p-ruiz", "full", "2026-10-12T13:00:00Z");
      expect(await storage.feeds.find("token-1")).toBeUndefined();
      expect((await storage.feeds.find("token-2"))?.fetchedAt).toBeUndefined();
      const texts = tested.tamper?.texts("feeds").map(({ bytes }) => new TextDecoder().decode(bytes)) ?? [];
      expect(texts.filter((text) => text.includes("token-"))).toEqual([]);
      await storage.feeds.close("p-ruiz", "2026-10-12T14:00:00Z");
      expect([await storage.feeds.find("token-2"), await storage.feeds.ofPerson("p-ruiz")]).toEqual([
        undefined,
        undefined,
      ]);
    });

    it("take many notes off the outbox at once", async () => {
      await storage.log.append(append("e-1", 0, [cycleOpened, note("x"), note("y")]));
      const [first, second, third] = await storage.outbox.pending(10);
      await storage.outbox.doneAll([first, second].filter((each) => each !== undefined));
      await storage.outbox.doneAll([]);
      expect(await storage.outbox.pending(10)).toEqual([third]);
    });

    it("kept by two processes at once are kept once, and each message is lent to one of them", async () => {
      const other = await tested.openAgain?.();
      if (!other) return;
      const notices = Array.from({ length: 30 }, (_, at) => sampleNotice(`n-${String(at)}`));
      const mailAbout = (fresh: readonly Notice[]) => fresh.map(({ id }) => sampleMail(`m-${id}`));
      const kept = await Promise.all(
        [storage, other, storage, other].flatMap(({ notices: inbox }) =>
          notices.map((notice) => inbox.keep([notice], mailAbout)),
        ),
      );
      expect(kept.flat()).toHaveLength(30);
      expect(await storage.notices.unread("p-ruiz")).toBe(30);
      const lent = await Promise.all(
        [storage, other, storage, other].map(({ mails }, at) => mails.claim({ ...claim, lease: String(at), most: 11 })),
      );
      expect(new Set(lent.flat().map(({ id }) => id)).size).toBe(30);
      expect(lent.flat()).toHaveLength(30);
    });
  });
};
