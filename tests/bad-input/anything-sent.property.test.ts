import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { anyText, besiegeDemo, bound, type Besieged } from "./demo-besieged.fixture.ts";

let demo: Besieged;

beforeAll(async () => {
  demo = await besiegeDemo();
});

describe("Whatever a browser or a script sends", () => {
  const pieces = fc.constantFrom(
    "/",
    "//",
    "..",
    "%2f",
    "%2e%2e%2f",
    "%",
    "%zz",
    "%ff",
    "%00",
    ";",
    "?",
    "&",
    "=",
    "#",
    "\\",
    "~",
    "files",
    "plans",
    "new",
  );
  const method = fc.constantFrom(
    "GET",
    "GET",
    "POST",
    "POST",
    "HEAD",
    "OPTIONS",
    "PUT",
    "PATCH",
    "DELETE",
    "PROPFIND",
    "get",
    "X",
  );
  const header = fc.dictionary(
    fc.constantFrom(
      "cookie",
      "accept",
      "content-type",
      "content-length",
      "origin",
      "referer",
      "range",
      "if-none-match",
      "x-forwarded-proto",
      "transfer-encoding",
    ),
    fc.oneof(
      fc.constantFrom(
        "evenhand_session=%",
        "evenhand_session=",
        `a=${"b".repeat(4000)}`,
        "application/json",
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "-1",
        "1e9",
        "null",
        ";;;",
        "chunked",
      ),
      fc.string({ maxLength: 30 }).filter((text) => /^[\u0020-\u007e]*$/.test(text)),
    ),
    { maxKeys: 3 },
  );

  it("is answered without a fault, at any address with any method, headers and body", async () => {
    const asked = fc.record({
      at: fc.nat(),
      who: fc.option(fc.nat()),
      extra: fc.option(fc.tuple(fc.nat(), fc.array(fc.oneof(pieces, anyText), { maxLength: 3 }))),
      query: fc.dictionary(
        fc.constantFrom("to", "name", "school", "edit", "more", "done", "version", "csrf"),
        anyText,
        { maxKeys: 2 },
      ),
      method,
      headers: header,
      body: fc.option(fc.oneof(anyText, fc.uint8Array({ maxLength: 60 }))),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ at, who, extra, query, method: by, headers, body }) => {
        const { addresses, visitors, served, expectNoFault } = demo;
        const base = addresses[at % addresses.length] ?? "/";
        const cut = extra ? base.length - (extra[0] % (base.length + 1)) : base.length;
        const path = `/${base.slice(1, cut)}${(extra?.[1] ?? []).join("")}?${new URLSearchParams(query).toString()}`;
        const visitor = who === null ? undefined : visitors[who % visitors.length];
        const init: RequestInit = {
          method: by,
          headers: { ...(visitor ? { cookie: visitor.cookie } : {}), ...headers },
        };
        if (body !== null && !["GET", "HEAD", "get"].includes(by)) init.body = body as BodyInit;
        let request: Request;
        try {
          request = new Request(`http://localhost${path}`, init);
        } catch {
          return; // No client can say this over HTTP.
        }
        const answer = await served.request(request);
        expectNoFault(answer, `${by} ${path}`);
        expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
      }),
      bound,
    );
  });
});
