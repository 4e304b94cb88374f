import { afterAll, beforeAll, expect, test } from "vitest";
import { serveDemo, type Served, type Visitor } from "./demo-served.fixture.ts";

let served: Served;
beforeAll(async () => {
  served = await serveDemo();
});
afterAll(() => served.district.storage.close());

/** Enough to reach every kind of page from where a person begins. */
const mostPages = 360;

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*href="([^"#]+)/g)]
    .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
    .filter((href) => href.startsWith("/") && !href.startsWith("/assets"));

const refusedOn = async (visitor: Visitor): Promise<readonly string[]> => {
  const from = new Map([["/", "where one begins"]]);
  const refused: string[] = [];
  for (const path of from.keys()) {
    if (from.size > mostPages) break;
    const answer = await served.get(path, visitor);
    if (answer.status >= 400) refused.push(`${String(answer.status)} ${path}, offered on ${from.get(path) ?? ""}`);
    if (answer.status !== 200) continue;
    for (const href of linksIn(await answer.text())) if (!from.has(href)) from.set(href, path);
  }
  return refused;
};

test.each([
  "marisol-quade",
  "corinne-abara",
  "june-bellweather",
  "anselm-rourke",
  "lena-marchetti",
  "ines-calloway",
  "hollis-adeyemi",
  "tamsin-okoro",
  "delphine-osei",
  "dario-keller",
  "teodor-vance",
])("no page offers %s a link that leads to a refusal", { timeout: 120_000 }, async (person) => {
  expect(await refusedOn(await served.stepIn(person))).toEqual([]);
});
