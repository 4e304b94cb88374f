import { fileTypeFromBuffer } from "file-type";

/** What may be kept: nothing that runs. Text has no first bytes of its own and is known by being text. */
const allowed: readonly { readonly type: string; readonly endings: readonly string[] }[] = [
  { type: "image/jpeg", endings: ["jpg", "jpeg"] },
  { type: "image/png", endings: ["png"] },
  { type: "image/webp", endings: ["webp"] },
  { type: "application/pdf", endings: ["pdf"] },
  { type: "text/plain", endings: ["txt"] },
  { type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", endings: ["docx"] },
  { type: "application/vnd.oasis.opendocument.text", endings: ["odt"] },
];

export const allowedEndings: readonly string[] = allowed.flatMap(({ endings }) => endings);

/** In bytes. */
export const largestFile = 10 * 1024 * 1024;
/** For one observation. */
export const mostFiles = 20;

/** Why a file is not kept. `named`: the ending it came with; `really`: the one its content has, where that is known. */
export interface FileFault {
  readonly key: "empty" | "too-large" | "too-many" | "not-allowed" | "not-what-it-says";
  readonly named: string;
  readonly really?: string;
}

export type ReadFile =
  | { readonly ok: true; readonly name: string; readonly type: string }
  | { readonly ok: false; readonly fault: FileFault };

const endingOf = (name: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(name.trim())?.[1]?.toLowerCase() ?? "";

/** A name anyone can save a file under: no folders, no control characters, the ending of what it is. */
export const cleanName = (name: string, ending: string): string => {
  const [last = ""] = name.normalize("NFC").split(/[/\\]/).slice(-1);
  const bare = last
    .replace(/\.[A-Za-z0-9]{1,8}$/, "")
    .replaceAll(/[^\p{L}\p{N} ._-]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[ .]+|[ .]+$/g, "")
    .slice(0, 80)
    .trim();
  return `${bare === "" ? "file" : bare}.${ending}`;
};

const isText = (bytes: Uint8Array): boolean => {
  try {
    return !/[\u0000-\u0008\u000e-\u001f]/.test(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
};

/** What a file is by its content, whatever it is called; refused where that is not among what may be kept, or not what its name says. */
export const readFile = async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> => {
  const named = endingOf(name);
  const refuse = (key: FileFault["key"], really?: string): ReadFile => ({
    ok: false,
    fault: { key, named, ...(really === undefined ? {} : { really }) },
  });
  if (bytes.length === 0) return refuse("empty");
  if (bytes.length > largestFile) return refuse("too-large");
  const found = await fileTypeFromBuffer(bytes);
  const type = found?.mime ?? (isText(bytes) ? "text/plain" : undefined);
  const meant = allowed.find(({ endings }) => endings.includes(named));
  const is = allowed.find((each) => each.type === type);
  if (!meant) return refuse("not-allowed", is?.endings[0]);
  if (is !== meant) return refuse("not-what-it-says", is?.endings[0]);
  return { ok: true, type: meant.type, name: cleanName(name, named) };
};
