import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safePath } from "./index.ts";

describe("Where one goes after signing in", () => {
  it.each(["/", "/files/june-bellweather", "/agreements/mo-certified-1091/2023-07-01", "/people?name=a&school=alder"])(
    "%s is a page of ours",
    (to) => {
      expect(safePath(to)).toBe(to);
    },
  );

  it.each([
    undefined,
    "",
    "people",
    "//example.org",
    "/\\example.org",
    "/\t/example.org",
    "https://example.org",
    "javascript:alert(1)",
    "/\r\nset-cookie: a=b",
    "/files/june\n",
    "/@example.org:80",
  ])("%j is not, so it is My work", (to) => {
    expect(safePath(to)).toBe("/");
  });

  it("never leaves this server, whatever was asked for", () => {
    const part = fc.constantFrom(
      "/",
      "//",
      "\\",
      ".",
      "..",
      "@",
      ":",
      "example.org",
      "?",
      "#",
      "%2f",
      "%5c",
      "\t",
      "\n",
      "http",
    );
    const path = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join("")}`),
    );
    fc.assert(
      fc.property(path, (to) => {
        const led = new URL(safePath(to), "http://district.example");
        expect(led.host).toBe("district.example");
      }),
    );
  });
});
