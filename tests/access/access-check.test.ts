import { beforeAll, describe, expect, it } from "vitest";
import { passed } from "../../src/help/index.ts";
import { serveDemo, wordsOf, type Served, type Visitor } from "./demo-served.fixture.ts";

let served: Served;
let marisol: Visitor;
let lena: Visitor;

beforeAll(async () => {
  served = await serveDemo();
  [marisol, lena] = [await served.stepIn("marisol-quade"), await served.stepIn("lena-marchetti")];
});

const wordsAt = async (path: string, visitor: Visitor): Promise<string> =>
  wordsOf(await (await served.get(path, visitor)).text());
const tryNow = (once: string, visitor: Visitor) => served.post("/access-check", visitor, { once, revision: "0" });
const checksOf = async (person: string) => {
  const { storage, clock } = served.district;
  return (await storage.accessChecks.since(clock.today())).filter((check) => check.person === person);
};

describe("Before a deadline", () => {
  it("a supervisor is asked on My work whether they can get in, and the office sees who has not tried", async () => {
    expect(await wordsAt("/", marisol)).toContain("Can you get in?");
    expect(await wordsAt("/access-check", marisol)).toContain("Not tried yet");
    expect(await wordsAt("/office/access-checks", lena)).toMatch(/Marisol Quade Access: \S* ?Not tried yet/);
  });

  it("one button really tries account, staff list, year, form and mail, and keeps what came of it", async () => {
    const answer = await tryNow("try-1", marisol);
    expect(answer.headers.get("location")).toBe("/access-check");
    const [check] = await checksOf("marisol-quade");
    expect(check?.parts.map(({ what }) => what)).toEqual(["account", "staff", "year", "mail", "form"]);
    expect(check?.parts.find(({ what }) => what === "form")?.words).toMatch(/^The form opens for/);
    expect(check && passed(check)).toBe(true);
    expect(await wordsAt("/access-check", marisol)).toContain("Everything worked");
    expect(await wordsAt("/", marisol)).not.toContain("Can you get in?");
  });

  it("given the roster has no mail address and someone's year is not open, the try fails and the office sees why", async () => {
    const { storage } = served.district;
    const rows = await storage.roster.load();
    const [first] = rows.posts.filter(({ supervisor }) => supervisor === "marisol-quade");
    if (!first) throw new Error("Marisol Quade supervises nobody");
    const newcomer = { id: "newly-come", name: "Newly Come", sortName: "Come, Newly" };
    await storage.roster.replace(
      {
        ...rows,
        people: [
          ...rows.people.map((person) => {
            const { email: _, ...without } = person;
            return person.id === "marisol-quade" ? without : person;
          }),
          newcomer,
        ],
        posts: [...rows.posts, { ...first, id: "newly-come-1", person: "newly-come" }],
      },
      "lena-marchetti",
      "A test of the access check",
    );
    await tryNow("try-2", marisol);
    const check = (await checksOf("marisol-quade")).at(-1);
    expect(check?.parts.filter(({ ok }) => !ok).map(({ what }) => what)).toEqual(["year", "mail"]);
    expect(await wordsAt("/", marisol)).toContain("Something does not open yet");
    const office = await wordsAt("/office/access-checks", lena);
    expect(office).toContain("Does not work");
    expect(office).toContain("No year is open for Newly Come");
    expect(await wordsAt("/access-check", marisol)).toContain("Ask for help with this");
  });
});
