import { describe, expect, test } from "vitest";
import { cleanName, largestFile, readFile } from "./read-file.ts";
import { sayFileFault, saySize } from "./say-file.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : [...part])));

const png = bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], "IHDR", [0, 0, 0, 1, 0, 0, 0, 1]);
const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0x10], "JFIF", [0]);
const pdf = bytes("%PDF-1.7\n");

describe("a file that is kept", () => {
  test.each([
    ["board.png", png, "image/png"],
    ["board.JPG", jpeg, "image/jpeg"],
    ["sheet.pdf", pdf, "application/pdf"],
    ["list.txt", bytes("Ten children.\n"), "text/plain"],
  ])("%s is kept for what its bytes are", async (name, content, type) => {
    expect(await readFile(name, content)).toMatchObject({ ok: true, type });
  });

  test.each([
    ["../../etc/passwd.png", "passwd.png"],
    ["C:\\photos\\board <script>.png", "board script.png"],
    ["\u202egnp.exe.png", "gnp.exe.png"],
    ["  .png", "file.png"],
    [`${"a".repeat(300)}.png`, `${"a".repeat(80)}.png`],
  ])("%s is called %s", (given, called) => {
    expect(cleanName(given, "png")).toBe(called);
  });
});

describe("a file that is refused", () => {
  test.each([
    ["one whose ending belies it", "board.pdf", png, "not-what-it-says", "it is really .png"],
    ["text that calls itself a picture", "board.png", bytes("<script>alert(1)</script>"), "not-what-it-says", ".txt"],
    ["a page", "page.html", bytes("<!doctype html><p>"), "not-allowed", "must be one of"],
    ["a drawing that can run scripts", "x.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "not-allowed", ""],
    ["a program", "x.exe", bytes("MZ", [0x90, 0]), "not-allowed", ""],
    ["bytes that are no text", "x.txt", bytes([0xff, 0xfe, 0, 1]), "not-what-it-says", ""],
    ["nothing", "x.txt", bytes(), "empty", "empty"],
    ["one too large", "x.txt", new Uint8Array(largestFile + 1), "too-large", "10 MB"],
  ])("%s, with what to do", async (_, name, content, key, says) => {
    const read = await readFile(name, content);
    expect(read).toMatchObject({ ok: false, fault: { key } });
    if (!read.ok) expect(sayFileFault(read.fault)).toContain(says);
  });

  test("its size is said as people say it", () => {
    expect([saySize(3), saySize(340 * 1024), saySize(2.4 * 1024 * 1024)]).toEqual(["1 KB", "340 KB", "2.4 MB"]);
  });
});
