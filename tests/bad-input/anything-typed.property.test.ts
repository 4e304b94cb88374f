import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { htmlProblems } from "../journeys/support/html-problems.ts";
import type { Visitor } from "../access/demo-served.fixture.ts";
import { anyText, besiegeDemo, bound, files, type Besieged } from "./demo-besieged.fixture.ts";
import { formsIn, type ShownForm } from "./forms-in.fixture.ts";

describe("Whatever is typed into the forms that are shown", () => {
  let shown: readonly { readonly form: ShownForm; readonly visitor: Visitor; readonly page: string }[];
  const invalid: string[] = [];

  let demo: Besieged;

  beforeAll(async () => {
    demo = await besiegeDemo();
    const { served, visitors, addresses, expectNoFault } = demo;
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
    const { served, expectNoFault } = demo;
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
    const { served, visitors, expectNoFault } = demo;
    for (const page of files.map((file) => `/files/${file}`)) {
      for (const visitor of visitors.slice(0, 4)) expectNoFault(await served.get(page, visitor), `GET ${page}`);
    }
  });
});
