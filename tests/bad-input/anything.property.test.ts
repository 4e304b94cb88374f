import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { documentsOf } from "../../src/documents/index.ts";
import { plansIn } from "../../src/plans/index.ts";
import { serveDemo, type Served, type Visitor } from "../access/demo-served.fixture.ts";
import { htmlProblems } from "../journeys/support/html-problems.ts";
import { formsIn, type ShownForm } from "./forms-in.fixture.ts";

/** Milliseconds each property may take on a busy machine; what was tried until then counts. */
const longest = 9_000;

const people = [
  "june-bellweather",
  "marisol-quade",
  "anselm-rourke",
  "lena-marchetti",
  "ines-calloway",
  "hollis-adeyemi",
  "corinne-abara",
  "delphine-osei",
  "rafael-montclair",
  "imani-roswell",
  "teodor-vance",
];
const files = [
  "june-bellweather",
  "corinne-abara",
  "rafael-montclair",
  "imani-roswell",
  "nadia-ferreira",
  "walter-pryce",
];

let served: Served;
let visitors: readonly Visitor[];
/** Addresses with names the files have, right and wrong ones together. */
let addresses: readonly string[];

beforeAll(async () => {
  served = await serveDemo();
  visitors = [];
  for (const person of people) visitors = [...visitors, await served.stepIn(person)];
  addresses = [];
  for (const file of files) {
    const events = await served.district.storage.log.load(file);
    const drafts = await served.district.storage.drafts.openOfFile(file);
    const names: Readonly<Record<string, readonly string[]>> = {
      employee: [file],
      plan: plansIn(events).map(({ id }) => id),
      document: [...documentsOf(events).keys()].slice(0, 3),
      draft: drafts.map(({ id }) => id),
      entry: events.slice(-2).map(({ id }) => id),
      policy: ["poway-teachers", "poway"],
      from: ["2017-07-01"],
    };
    for (const { path } of served.routes) addresses = [...addresses, ...filled(path, names)];
  }
  addresses = [...new Set(addresses)];
});

const filled = (path: string, names: Readonly<Record<string, readonly string[]>>): readonly string[] => {
  const name = /:(\w+)/.exec(path)?.[1];
  if (name === undefined) return [path];
  return [...(names[name] ?? []), "none"].flatMap((value) => filled(path.replace(`:${name}`, value), names));
};

const faultsAt = (what: string): string =>
  served.faults
    .splice(0)
    .map(({ error, path }) => `${what} at ${path}: ${error instanceof Error ? (error.stack ?? "") : String(error)}`)
    .join("\n");

/** Whether the answer is one a person can do something with: anything but a fault. */
const expectNoFault = (answer: Response, what: string): void => {
  expect([answer.status < 500, faultsAt(what)]).toEqual([true, ""]);
};

const nasty = fc.constantFrom(
  "",
  " ",
  "0",
  "-1",
  "1e309",
  "NaN",
  "99999999999999999999",
  "2026-02-30",
  "0000-00-00",
  "9999-12-31",
  "0001-01-01",
  "2026-11-16",
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "\u0000",
  "\uD800",
  "\u202E",
  "\r\nset-cookie: a=b",
  "<script>alert(1)</script>",
  "'; drop table events; --",
  "../../etc/passwd",
  "..%2f..%2f",
  "%",
  "%ff",
  "%00",
  "{{7*7}}",
  "a".repeat(9000),
  "\u{1F600}".repeat(50),
);
const anyText = fc.oneof(
  nasty,
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

const bound = { interruptAfterTimeLimit: longest, markInterruptAsFailure: false, numRuns: 700 } as const;

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

describe("Whatever is typed into the forms that are shown", () => {
  let shown: readonly { readonly form: ShownForm; readonly visitor: Visitor; readonly page: string }[];
  const invalid: string[] = [];

  beforeAll(async () => {
    const found = new Map<string, (typeof shown)[number]>();
    const checked = new Set<string>();
    for (const visitor of visitors.slice(0, 5))
      for (const page of addresses) {
        const answer = await served.get(page, visitor);
        expectNoFault(answer, `GET ${page}`);
        if (answer.status !== 200 || !answer.headers.get("content-type")?.startsWith("text/html")) continue;
        const html = await answer.text();
        for (const form of formsIn(html))
          found.set(`${form.action} ${form.names.join()} ${visitor.cookie}`, { form, visitor, page });
        const kind = page.replaceAll(
          /[\w-]{20,}|june-bellweather|corinne-abara|rafael-montclair|imani-roswell|nadia-ferreira|walter-pryce/g,
          "*",
        );
        if (checked.has(kind)) continue;
        checked.add(kind);
        invalid.push(...(await htmlProblems(html)).map((problem) => `${page}: ${problem}`));
      }
    shown = [...found.values()].filter(({ form }) => form.action !== "/step-out" && form.action !== "/demo/step-in");
  }, 60_000);

  it("the pages themselves are valid HTML", () => {
    expect(invalid).toEqual([]);
  });

  it("is recorded, put right or refused: never a fault", async () => {
    const typed = fc.record({
      at: fc.nat(),
      values: fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyText }), {
        minLength: 1,
        maxLength: 12,
      }),
      more: fc.dictionary(
        fc.oneof(
          anyText,
          fc.constantFrom(
            "act",
            "section",
            "basis",
            "number",
            "takes",
            "remove",
            "more",
            "back-to-form",
            "reason:x",
            "hash",
          ),
        ),
        anyText,
        { maxKeys: 2 },
      ),
      choice: fc.nat(),
      wantsJson: fc.boolean(),
      /** With the file's revision and an identity of its own, so that what was typed is looked at. */
      complete: fc.nat({ max: 9 }).map((of) => of < 9),
    });
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(typed, async ({ at, values, more, choice, wantsJson, complete }) => {
        const { form, visitor } = shown[at % shown.length] ?? { form: undefined, visitor: undefined };
        if (!form) throw new Error("no form was shown");
        const body = new URLSearchParams();
        form.names.forEach((name, index) => {
          const value = values[index % values.length];
          const offered = form.offered(name);
          body.append(name, value ?? offered[choice % Math.max(1, offered.length)] ?? "Words that say something.");
        });
        for (const [name, value] of Object.entries(more)) body.append(name, value);
        body.set("csrf", visitor.csrf);
        if (complete) {
          const file = form.action.split("/")[2] ?? "";
          body.set("once", crypto.randomUUID());
          body.set("revision", String((await served.district.storage.log.load(file)).length));
        }
        const headers = { cookie: visitor.cookie, ...(wantsJson ? { accept: "application/json" } : {}) };
        const answer = await served.request(form.action, { method: "POST", headers, body });
        statuses.add(answer.status);
        expectNoFault(answer, `POST ${form.action} ${body.toString().slice(0, 400)}`);
      }),
      bound,
    );
    expect([...statuses].sort()).toEqual(expect.arrayContaining([303, 422]));
  });

  it("leaves every page readable afterwards", async () => {
    for (const page of files.map((file) => `/files/${file}`)) {
      for (const visitor of visitors.slice(0, 4)) expectNoFault(await served.get(page, visitor), `GET ${page}`);
    }
  });
});
