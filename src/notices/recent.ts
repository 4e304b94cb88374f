import type { OutboxNote } from "./parts.ts";

/** Days after which an entry is no news any more: it stands in the file. Whole years are entered at once when a district begins. */
const newsFor = 14;

/** Entries that are still news; the others are told to nobody. */
export const recentOnly = (notes: readonly OutboxNote[], now: string): readonly OutboxNote[] => {
  const since = Temporal.Instant.from(now).subtract({ hours: 24 * newsFor });
  return notes.filter(({ at }) => Temporal.Instant.compare(at, since) >= 0);
};
