import { beforeAll, describe, expect, it } from "vitest";
import { serveDemo, wordsOf, type Served, type Visitor } from "./demo-served.fixture.ts";

let served: Served;
let imani: Visitor;
let marisol: Visitor;

beforeAll(async () => {
  served = await serveDemo();
  [imani, marisol] = [await served.stepIn("imani-roswell"), await served.stepIn("marisol-quade")];
});

const wordsAt = async (path: string, visitor: Visitor): Promise<string> =>
  wordsOf(await (await served.get(path, visitor)).text());

describe("Know your process", () => {
  it("puts one's own unit first, and lists every unit that an agreement in force covers", async () => {
    const own = await wordsAt("/process", imani);
    expect(own).toContain("Yours, and of those you supervise");
    const [before = ""] = own.split("Other units");
    expect(before).toMatch(/Performance evaluation, BTU|BTU/);
    expect(before).not.toContain("educational support personnel");
    expect(await wordsAt("/process", marisol)).toContain("Professional Improvement Plans");
  });

  it("says each step of the year with its day, why that day, its clause and whose it is", async () => {
    const policies = served.district.agreements.policies();
    const edition = policies.inForce("mo-esp-107", served.district.clock.today());
    expect(edition).toBeDefined();
    const html = await (await served.get("/process/mo-esp-107", marisol)).text();
    for (const side of ["The supervisor", "The employee"]) expect(html).toContain(`>${side}</h2>`);
    expect(html).toContain(`/agreements/mo-esp-107/${edition?.from.toString() ?? ""}#`);
    expect(wordsOf(html)).toContain("Whom to turn to");
    expect(wordsOf(html)).toContain("Forms");
  });

  it.each(["", "nothing-like-it", "mo-plans"])(
    "of an agreement “%s” that covers nobody is not there",
    async (policy) => {
      const answer = await served.get(`/process/${policy === "" ? "%20" : policy}`, marisol);
      expect(answer.status).toBe(404);
    },
  );
});
