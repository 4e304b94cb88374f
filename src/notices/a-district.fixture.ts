import { day } from "../calendar/index.ts";
import { demoOn } from "../demo/district.fixture.ts";
import type { District } from "../program/district.ts";
import { noticeParts } from "../program/notices.ts";
import { openStorage, type Storage } from "../storage/index.ts";
import type { Moment, NoticeParts } from "./parts.ts";

export const demoDistrict = (): Promise<District> => demoOn("2026-11-16");

export const momentOn = (on: string, time = "12:00:00"): Moment => ({ today: day(on), now: `${on}T${time}Z` });

/** The demo's files and people, with inboxes of their own that nothing was told to yet; only these files are looked at. */
export const tellingIn = async (
  district: District,
  files: readonly string[],
  storage?: Storage,
): Promise<{ readonly parts: NoticeParts; readonly storage: Storage }> => {
  const kept = storage ?? (await openStorage({ path: ":memory:", district: "told" }));
  const { notices, mails, agenda, preferences, feeds } = kept;
  const parts = noticeParts(district, "Harrow Bend Public Schools");
  return {
    storage: kept,
    parts: {
      ...parts,
      notices,
      mails,
      agenda,
      preferences,
      feeds,
      outbox: { pending: () => Promise.resolve([]), doneAll: () => Promise.resolve() },
      lists: { files: () => Promise.resolve(files.map((file) => ({ file, cycle: "any" }))) },
    },
  };
};
