import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { formLibrary } from "./form-library.ts";

const root = join(import.meta.dirname, "../../../forms");
const shipped = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

describe("the forms shipped with the product", () => {
  test("load without a problem", () => {
    expect(formLibrary(shipped).problems).toEqual([]);
  });

  test.each(["ddf", "notice", "plan", "review-note", "summative", "response"])("hold a %s for this school year", (type) => {
    expect(formLibrary(shipped).form(type, day("2026-11-16"))?.form).toBe(type);
  });
});
