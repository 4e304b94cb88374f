import type { ImportProblem } from "./source.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding; readonly mark: boolean }
  | { readonly ok: false; readonly problem: ImportProblem };

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const starts = (bytes: Uint8Array, with_: readonly number[]): boolean => with_.every((byte, at) => bytes[at] === byte);

/** Text decoded whole or not at all. */
const decodedAs = (encoding: Encoding, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** UTF-16 without a mark: plain letters leave every other byte empty. */
const looksLikeUtf16 = (bytes: Uint8Array): Encoding | undefined => {
  const start = bytes.subarray(0, 400);
  const empty = (odd: 0 | 1): number => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  if (start.length < 4 || empty(0) + empty(1) < start.length / 4) return undefined;
  return empty(1) > empty(0) ? "utf-16le" : "utf-16be";
};

/** Control characters that no text has: another kind of file. */
const isNoText = (text: string): boolean => /[\u0000-\u0008\u000e-\u001f]/.test(text);

/**
 * A file's text. UTF-8 and UTF-16 are told by their mark or their bytes; what is neither is read as Windows-1252, which
 * `encoding` says, so that the reader can warn of it. Refused: what is no text at all, such as a spreadsheet's own file.
 */
export const decodeText = (bytes: Uint8Array, file: string): Decoded => {
  const marked = marks.find(([, mark]) => starts(bytes, mark))?.[0];
  const encoding =
    marked ?? looksLikeUtf16(bytes) ?? (decodedAs("utf-8", bytes) === undefined ? "windows-1252" : "utf-8");
  const text = decodedAs(encoding, bytes);
  if (text === undefined || isNoText(text))
    return { ok: false, problem: { at: { file }, key: "not-text", with: {}, effect: "refuses" } };
  return { ok: true, text, encoding, mark: marked !== undefined };
};

const lineFeed = 0x0a;

/** Strictly UTF-8, as OneRoster asks: anything else is refused with the first row that is not. A mark is told and left out. */
export const decodeUtf8 = (bytes: Uint8Array, file: string): Decoded => {
  const text = decodedAs("utf-8", bytes);
  const mark = starts(bytes, [0xef, 0xbb, 0xbf]);
  if (text !== undefined && !isNoText(text)) return { ok: true, text, encoding: "utf-8", mark };
  return {
    ok: false,
    problem: { at: { file, row: firstBadRow(bytes) }, key: "not-utf-8", with: {}, effect: "refuses" },
  };
};

const firstBadRow = (bytes: Uint8Array): number => {
  for (let row = 1, start = 0; ; row += 1) {
    const end = bytes.indexOf(lineFeed, start);
    const line = decodedAs("utf-8", bytes.subarray(start, end === -1 ? undefined : end));
    if (line === undefined || isNoText(line) || end === -1) return row;
    start = end + 1;
  }
};
