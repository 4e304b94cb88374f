import { describe, expect, test } from "vitest";
import { type CaseFiles, casefileRebuild, casefileVerify } from "./casefile-verbs.ts";
import { formCheck } from "./form-check.ts";
import { ask, folders, shipped } from "./memory-io.fixture.ts";
import { progress } from "./progress.ts";
import { table, wrap } from "./text.ts";
import type { CliIo } from "./verb.ts";

describe("form check", () => {
  const forms = shipped("forms");

  test("given the forms as shipped, then every one is sound", async () => {
    const { code, out, err } = await ask([formCheck(folders)], { forms }, "form", "check");
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toMatch(/^plan +2026-07-01 +\d+ +\d+ +/m);
    expect(out).not.toMatch(/[{}]|undefined/);
  });

  test("given a form with an unknown key, then it says file and line and ends with 1", async () => {
    const bad = forms.map((form) =>
      form.file.startsWith("ddf/") ? { ...form, text: `${form.text}\nunknown-key: 1\n` } : form,
    );
    const { code, err } = await ask([formCheck(folders)], { forms: bad }, "form", "check");
    expect(code).toBe(1);
    expect(err).toMatch(/^ddf\/2026-07-01\.yaml:\d+: .*unknown-key/m);
  });

  test("given no forms, then it says so", async () => {
    expect((await ask([formCheck(folders)], {}, "form", "check")).code).toBe(2);
  });
});

describe("casefile", () => {
  const files = (more: Partial<CaseFiles>): { readonly opened: CaseFiles; readonly closed: () => number } => {
    let closed = 0;
    const opened: CaseFiles = {
      verify: () => Promise.resolve({ ok: true, files: 1200, events: 34000, brokenFiles: 0, broken: [] }),
      rebuild: () => Promise.resolve({ equal: true, files: 3, differences: [] }),
      close: () => {
        closed++;
      },
      ...more,
    };
    return { opened, closed: () => closed };
  };

  test("verify, given files as recorded, ends with 0 and closes them", async () => {
    const { opened, closed } = files({});
    const ended = await ask([casefileVerify(() => Promise.resolve(opened))], {}, "casefile", "verify");
    expect(ended).toEqual({ code: 0, out: "1,200 files, 34,000 entries: all as recorded.", err: "" });
    expect(closed()).toBe(1);
  });

  test("verify, given a changed entry, says which and ends with 1", async () => {
    const broken = [{ file: "e-17", revision: 4, what: "body" }];
    const { opened } = files({
      verify: () => Promise.resolve({ ok: false, files: 2, events: 9, brokenFiles: 1, broken }),
    });
    const { code, out } = await ask([casefileVerify(() => Promise.resolve(opened))], {}, "casefile", "verify");
    expect(code).toBe(1);
    expect(out).toBe("e-17, entry 4: what an entry says was changed.\n2 files, 9 entries: 1 not as recorded.");
  });

  test("verify closes the files when it fails", async () => {
    const { opened, closed } = files({ verify: () => Promise.reject(new Error("disk gone")) });
    await expect(ask([casefileVerify(() => Promise.resolve(opened))], {}, "casefile", "verify")).rejects.toThrow(
      "disk gone",
    );
    expect(closed()).toBe(1);
  });

  test("rebuild says what it put right", async () => {
    const { opened } = files({
      rebuild: () => Promise.resolve({ equal: false, files: 3, differences: [{ file: "e-2", table: "plans" }] }),
    });
    const { out } = await ask([casefileRebuild(() => Promise.resolve(opened))], {}, "casefile", "rebuild");
    expect(out).toBe(
      "e-2: the list “plans” differed and was put right.\n3 files: the lists now are what the entries say.",
    );
  });
});

describe("progress", () => {
  const io = (redraw?: (text: string) => void): { readonly io: CliIo; readonly lines: string[] } => {
    const lines: string[] = [];
    const base = {
      out: () => undefined,
      err: (text: string) => void lines.push(text),
      readFolder: () => [],
      today: () => Temporal.PlainDate.from("2026-11-16"),
    };
    return { io: redraw === undefined ? base : { ...base, redraw }, lines };
  };

  test("off a terminal is a plain line at each tenth", () => {
    const { io: plain, lines } = io();
    const tell = progress(plain, "Files verified");
    for (let done = 1; done <= 1000; done++) tell(done, 1000);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe("Files verified: 1,000 of 1,000");
  });

  test("on a terminal is a bar in one place", () => {
    const drawn: string[] = [];
    const { io: terminal, lines } = io((text) => void drawn.push(text));
    progress(terminal, "Files verified")(50, 100);
    expect(drawn).toEqual([`${"█".repeat(15)}${"░".repeat(15)} Files verified: 50 of 100`]);
    expect(lines).toEqual([]);
  });
});

describe("text", () => {
  test("is broken at spaces, within 100 characters", () => {
    const lines = wrap("word ".repeat(60), "  ", "• ").split("\n");
    expect(lines[0]?.startsWith("• word")).toBe(true);
    expect(lines[1]?.startsWith("  word")).toBe(true);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test("stands in columns", () => {
    expect(
      table([
        ["a", "bb", "c"],
        ["aaa", "b", "c"],
      ]),
    ).toBe("a    bb  c\naaa  b   c");
  });
});
