import { beforeAll, describe, expect, it } from "vitest";
import { documentsOf } from "../../src/documents/index.ts";
import { plansIn } from "../../src/plans/index.ts";
import { serveDemo, wordsOf, type Served, type Visitor } from "./demo-served.fixture.ts";

/** Two files of one supervisor: who may open both must still not reach the one through the other. */
const mine = "corinne-abara";
const theirs = "june-bellweather";

let served: Served;
let names: Readonly<Record<string, string>>;
let visitors: readonly Visitor[];
let telling: readonly string[];

beforeAll(async () => {
  served = await serveDemo();
  const supervisor = await served.stepIn("marisol-quade");
  visitors = [await served.stepIn(mine), supervisor, await served.stepIn("lena-marchetti")];
  const begun = { once: crypto.randomUUID(), revision: "0", type: "ddf" };
  const opened = await served.post(`/files/${theirs}/documents/new`, supervisor, begun);
  const events = await served.district.storage.log.load(theirs);
  const [plan] = plansIn(events);
  const [document] = documentsOf(events).values();
  names = {
    employee: mine,
    plan: plan?.id ?? "",
    document: document?.id ?? "",
    entry: events.at(-1)?.id ?? "",
    draft: opened.headers.get("location")?.split("/drafts/")[1] ?? "",
  };
  telling = [plan?.reason ?? "", "Bellweather"];
});

const named = (path: string): string => path.replaceAll(/:(\w+)/g, (_, name: string) => names[name] ?? "none");

describe("A plan, paper, draft or entry of another file", () => {
  it("has a name to be tried with", () => {
    expect([...Object.values(names), ...telling]).not.toContain("");
  });

  it("is not found through a file one may open, and nothing of it is shown", async () => {
    const wrong: string[] = [];
    for (const { method, path } of served.routes) {
      if (method !== "GET" || !/:(plan|document|draft|entry)/.test(path)) continue;
      for (const visitor of visitors) {
        const answer = await served.get(named(path), visitor);
        const text = wordsOf(await answer.text());
        const isDenied = [303, 403, 404].includes(answer.status) && !telling.some((words) => text.includes(words));
        if (!isDenied) wrong.push(`${String(answer.status)} ${path}`);
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  });

  it("takes nothing that is sent to it through a file one may write in", async () => {
    const lengths = async (): Promise<readonly number[]> =>
      Promise.all([mine, theirs].map(async (file) => (await served.district.storage.log.load(file)).length));
    const draft = async (): Promise<unknown> => served.district.storage.drafts.load(names["draft"] ?? "");
    const before = [await lengths(), await draft()];
    const wrong: string[] = [];
    for (const { method, path } of served.routes) {
      if (method !== "POST" || !/:(plan|document|draft|entry)/.test(path)) continue;
      for (const visitor of visitors) {
        const [revision = 0] = await lengths();
        const fields = {
          once: crypto.randomUUID(),
          revision: String(revision),
          act: "set-aside",
          section: "problem",
          reason: "x",
          words: "x",
        };
        const answer = await served.post(named(path), visitor, fields);
        if (![303, 403, 404].includes(answer.status)) wrong.push(`${String(answer.status)} ${path}`);
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
    expect([await lengths(), await draft()]).toEqual(before);
  });
});

describe("A draft opened by a form", () => {
  it("is a new one, even where the form says it is one that is there already", async () => {
    const [, supervisor] = visitors;
    if (!supervisor) throw new Error("nobody stepped in");
    const fields = { once: names["draft"] ?? "", revision: "0", type: "ddf" };
    const answer = await served.post(`/files/${mine}/documents/new`, supervisor, fields);
    expect(answer.status).toBe(303);
    const opened = answer.headers.get("location")?.split("/").at(-1) ?? "";
    expect(opened).not.toBe(names["draft"]);
    expect((await served.district.storage.drafts.load(opened))?.header).toMatchObject({ file: mine, type: "ddf" });
  });
});
