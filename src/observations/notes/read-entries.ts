import { z } from "zod";
import { longestNote, type NewNoteEntry } from "./entry.ts";

const id = z.string().regex(/^[\w-]{8,64}$/);
const at = z.iso.datetime();
const some = z.array(id).max(50);
const made = { id, note: id, at };

const entry = z.discriminatedUnion("kind", [
  z.strictObject({ ...made, kind: z.literal("text"), basis: some, text: z.string().trim().min(1).max(longestNote) }),
  z.strictObject({ ...made, kind: z.literal("struck"), basis: some }),
  z.strictObject({
    ...made,
    kind: z.literal("tagged"),
    focus: z.string().regex(/^[a-z]+:.{1,60}$/),
    words: z.string().max(longestNote),
  }),
  z.strictObject({ ...made, kind: z.literal("untagged"), tags: some }),
]);

/** Most entries sent at once; a device sends the rest next. */
export const mostAtOnce = 200;

const entries = z.array(entry).max(mostAtOnce);

/** What a device sent, as JSON text; undefined where it is not what our own page sends. */
export const readEntries = (json: string): readonly NewNoteEntry[] | undefined => {
  try {
    const read = entries.safeParse(JSON.parse(json));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
};
