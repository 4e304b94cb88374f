import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import type { ImportProblem } from "./source.ts";
import type { ProblemKey } from "./problem-keys.ts";

/** How much a package may hold. The largest district's staff and students stay well below it. */
export const packageLimits = {
  /** Bytes as sent. */
  sent: 64 * 1024 * 1024,
  entries: 100,
  /** Bytes unpacked, all entries together. */
  unpacked: 512 * 1024 * 1024,
  /** Times an entry may grow; text of identifiers grows less than ten times. Small entries may grow as they like. */
  ratio: 100,
  small: 1024 * 1024,
} as const;

export type Opened =
  | { readonly ok: true; readonly names: ReadonlySet<string>; readonly bytes: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly problem: ImportProblem };

class Refused extends Error {
  readonly key: ProblemKey;
  readonly entry: string;
  constructor(key: ProblemKey, entry: string) {
    super(key);
    this.key = key;
    this.entry = entry;
  }
}

/**
 * The wanted files of a ZIP package, unpacked; the others are never unpacked. Every entry is judged by the package's own
 * directory before the first byte is unpacked, and what unpacks to more than it said is refused.
 */
export const openPackage = async (bytes: Uint8Array, file: string, wanted: ReadonlySet<string>): Promise<Opened> => {
  const refused = (key: ProblemKey, entry = ""): Opened => ({
    ok: false,
    problem: { at: { file: entry === "" ? file : entry }, key, with: {}, effect: "refuses" },
  });
  if (bytes.byteLength > packageLimits.sent) return refused("too-large");
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      decodeStrings: false,
      lazyEntries: true,
    });
  } catch {
    return refused("not-a-zip");
  }
  try {
    const entries = await judgedEntries(zip);
    const unpacked = new Map<string, Uint8Array>();
    for (const [name, entry] of entries) if (wanted.has(name)) unpacked.set(name, await unpack(zip, name, entry));
    return { ok: true, names: new Set(entries.keys()), bytes: unpacked };
  } catch (fault) {
    return fault instanceof Refused ? refused(fault.key, fault.entry) : refused("zip-damaged");
  } finally {
    zip.close();
  }
};

const utf8 = new TextDecoder();

/** Names are shown to people: no control characters, and not without end. */
const shownName = (name: string): string => name.replaceAll(/[^\p{L}\p{N} ._/\\:-]/gu, "?").slice(0, 80);

const judgedEntries = async (zip: ZipFile): Promise<ReadonlyMap<string, Entry>> => {
  if (zip.entryCount > packageLimits.entries) throw new Refused("zip-too-many", "");
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = utf8.decode(entry.fileNameRaw);
    const key = judge(entry, name, seen);
    if (key !== undefined) throw new Refused(key, shownName(name));
    seen.add(name.toLowerCase());
    total += entry.uncompressedSize;
    if (total > packageLimits.unpacked) throw new Refused("zip-bomb", shownName(name));
    entries.set(name, entry);
  }
  return entries;
};

/** https://www.info-zip.org: the upper half holds the Unix mode, whose top bits say what kind of file it is. */
const isLink = ({ externalFileAttributes }: Entry): boolean =>
  ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;

const judge = (entry: Entry, name: string, seen: ReadonlySet<string>): ProblemKey | undefined => {
  const { compressedSize, uncompressedSize } = entry;
  if (/[/\\:\u0000]/.test(name) || name === ".." || isLink(entry)) return "zip-path";
  if (seen.has(name.toLowerCase())) return "zip-twice";
  if (entry.isEncrypted()) return "zip-encrypted";
  if (/\.(zip|gz|tgz|7z|rar)$/i.test(name)) return "zip-nested";
  const grows = uncompressedSize > packageLimits.small && uncompressedSize > compressedSize * packageLimits.ratio;
  return grows || uncompressedSize > packageLimits.unpacked ? "zip-bomb" : undefined;
};

const unpack = async (zip: ZipFile, name: string, entry: Entry): Promise<Uint8Array> => {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk as Buffer);
  } catch (fault) {
    const isMore = fault instanceof Error && fault.message.startsWith("too many bytes");
    throw new Refused(isMore ? "zip-bomb" : "zip-damaged", shownName(name));
  }
  const bytes = Buffer.concat(chunks);
  if (bytes.length > 3 && bytes.readUInt32BE(0) === 0x504b0304) throw new Refused("zip-nested", shownName(name));
  return bytes;
};
