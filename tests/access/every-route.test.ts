import { beforeAll, describe, expect, it } from "vitest";
import { permissions, type FileRole, type Permission } from "../../src/access/index.ts";
import { documentsOf } from "../../src/documents/index.ts";
import { plansIn } from "../../src/plans/index.ts";
import { serveDemo, type Route, type Served, type Visitor } from "./demo-served.fixture.ts";

/** How far a request got: the four ways of default deny, or past them. */
type Reached = "signing in" | "no such page for you" | "someone else’s step" | "past the door";

const reached = async (answer: Response): Promise<Reached> => {
  if (answer.status === 401 || answer.headers.get("location")?.startsWith("/sign-in")) return "signing in";
  const html = await answer.text();
  if (answer.status === 404 && html.includes("<h1>There is no such page for you</h1>")) return "no such page for you";
  if (answer.status === 403 && html.includes("<h1>This step is someone else’s</h1>")) return "someone else’s step";
  return "past the door";
};

/** Who each is to the file of June Bellweather. */
const people: readonly (readonly [person: string, role: FileRole | undefined])[] = [
  ["june-bellweather", "employee"],
  ["marisol-quade", "supervisor"],
  ["anselm-rourke", "second-level"],
  ["lena-marchetti", "personnel"],
  ["ines-calloway", "auditor"],
  ["hollis-adeyemi", undefined],
  ["corinne-abara", undefined],
  ["delphine-osei", undefined],
  ["edwin-sorrel", undefined],
];
const everyFile: readonly string[] = ["lena-marchetti", "ines-calloway"];

const mayHold = (permission: Permission, role: FileRole): boolean =>
  (permissions[permission] as readonly FileRole[]).includes(role);

let served: Served;
let fileRoutes: readonly Route[];
let names: Readonly<Record<string, string>>;
const visitors = new Map<string, Visitor>();

beforeAll(async () => {
  served = await serveDemo();
  fileRoutes = served.routes.filter(({ path }) => path.startsWith("/files"));
  const events = await served.district.storage.log.load("june-bellweather");
  names = {
    plan: plansIn(events)[0]?.id ?? "",
    document: [...documentsOf(events).keys()][0] ?? "",
    entry: events[1]?.id ?? "",
    draft: (await served.district.storage.drafts.openOfFile("june-bellweather"))[0]?.id ?? "none",
  };
  for (const [person] of people) visitors.set(person, await served.stepIn(person));
});

const addressOf = ({ path }: Route, employee: string): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => (name === "employee" ? employee : (names[name] ?? "none")));

/** Sends the request as far as the form's own content, which is left out. */
const knock = async (route: Route, employee: string, visitor: Visitor | undefined): Promise<Reached> => {
  const path = addressOf(route, employee);
  if (route.method === "GET") return reached(await served.get(path, visitor));
  return reached(await served.post(path, visitor ?? { cookie: "", csrf: "" }, {}));
};

const wrongAt = async (
  employee: string,
  visitor: Visitor | undefined,
  expected: (permission: Permission) => Reached,
): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (const route of fileRoutes) {
    if (route.permission === undefined) throw new Error(`${route.path} asks for no permission`);
    const found = await knock(route, employee, visitor);
    const wanted = expected(route.permission);
    if (found !== wanted) wrong.push(`${route.method} ${route.path}: ${found}, not ${wanted}`);
  }
  return wrong;
};

describe("Every address of a file", () => {
  it("is there to be tried, each under a permission, with names the file has", () => {
    expect(fileRoutes.length).toBeGreaterThan(40);
    expect(Object.values(names)).not.toContain("");
    expect(new Set(fileRoutes.map(({ permission }) => permission)).has(undefined)).toBe(false);
  });

  it("asks whoever is not signed in to sign in, and says nothing about the file", async () => {
    for (const employee of ["june-bellweather", "nobody-here"])
      expect(await wrongAt(employee, undefined, () => "signing in")).toEqual([]);
  });

  it.each(people)("is open to %s (%s of the file) by the table of permissions alone", async (person, role) => {
    const wrong = await wrongAt("june-bellweather", visitors.get(person), (permission) => {
      if (role === undefined) return "no such page for you";
      return mayHold(permission, role) ? "past the door" : "someone else’s step";
    });
    expect(wrong).toEqual([]);
  });

  it.each(people)(
    "of someone under another supervisor is closed to %s, unless an office opens every file",
    async (person, role) => {
      const wrong = await wrongAt("imani-roswell", visitors.get(person), (permission) => {
        if (role === undefined || !everyFile.includes(person)) return "no such page for you";
        return mayHold(permission, role) ? "past the door" : "someone else’s step";
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each(people)("of nobody on the roster looks to %s like one that is not theirs", async (person) => {
    expect(await wrongAt("nobody-here", visitors.get(person), () => "no such page for you")).toEqual([]);
  });

  it.each(people)("of their own is open to %s as the employee and in no other way", async (person) => {
    const wrong = await wrongAt(person, visitors.get(person), (permission) =>
      mayHold(permission, "employee") ? "past the door" : "someone else’s step",
    );
    expect(wrong).toEqual([]);
  });
});

describe("Every address of the office", () => {
  it.each(people)("is open to %s only if they hold one of its offices", async (person) => {
    const held = (await served.district.roster()).officesOf(person, served.district.clock.today());
    const wrong: string[] = [];
    for (const route of served.routes.filter(({ path }) => path.startsWith("/office"))) {
      const visitor = visitors.get(person);
      const path = addressOf(route, "june-bellweather");
      const answer = await (route.method === "GET" || !visitor
        ? served.get(path, visitor)
        : served.post(path, visitor, {}));
      const isClosed = (await answer.text()).includes("<h1>This page belongs to another office</h1>");
      const mayEnter = route.offices?.some((office) => held.includes(office)) ?? false;
      if (isClosed === mayEnter) wrong.push(`${route.method} ${route.path}: ${isClosed ? "closed" : "open"}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("Addresses outside files", () => {
  const open = ["/demo", "/demo/step-in", "/step-out", "/sign-in", "/style-guide", "/healthz", "/calendar/:address"];

  it("are open without signing in only where they hold nothing of anyone", async () => {
    const others = served.routes.filter(({ path }) => !path.startsWith("/files") && !open.includes(path));
    expect(others.map(({ path }) => path)).toEqual(expect.arrayContaining(["/", "/people", "/agreements"]));
    for (const route of others)
      expect([route.path, await knock(route, "", undefined)]).toEqual([route.path, "signing in"]);
  });
});
