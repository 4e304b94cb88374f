import { beforeAll, describe, expect, it } from "vitest";
import { serveDemo, wordsOf, type Served } from "./demo-served.fixture.ts";

let served: Served;
let real: Served;

beforeAll(async () => {
  served = await serveDemo();
  real = await serveDemo({ district: served.district, demo: false });
});

const stepIn = (
  on: Served,
  person: string,
  headers: Readonly<Record<string, string>> = {},
  to = "/",
): Promise<Response> =>
  on.request("/demo/step-in", { method: "POST", headers, body: new URLSearchParams({ person, to }) });

const cookieOf = (answer: Response): string => answer.headers.get("set-cookie")?.split(";")[0] ?? "";

const isSignedIn = async (cookie: string): Promise<boolean> =>
  (await served.request("/", { headers: { cookie } })).status === 200;

describe("Stepping into the demo", () => {
  it("gives a cookie that scripts cannot read and other sites cannot send with a form", async () => {
    const cookie = (await stepIn(served, "marisol-quade")).headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^evenhand_session=[\w-]{43}; /);
    for (const flag of ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=43200"]) expect(cookie).toContain(flag);
    expect(cookie).not.toContain("Domain");
  });

  it("marks the cookie for encrypted connections only where the connection is one", async () => {
    const behind = await stepIn(served, "marisol-quade", { "x-forwarded-proto": "https" });
    expect(behind.headers.get("set-cookie")).toContain("; Secure");
    expect((await stepIn(served, "marisol-quade")).headers.get("set-cookie")).not.toContain("Secure");
  });

  it("ends the earlier session of that browser, and makes a new identity and token each time", async () => {
    const first = cookieOf(await stepIn(served, "marisol-quade"));
    expect(await isSignedIn(first)).toBe(true);
    const second = cookieOf(await stepIn(served, "marisol-quade", { cookie: first }));
    expect(second).not.toBe(first);
    expect(await isSignedIn(first)).toBe(false);
    expect(await isSignedIn(second)).toBe(true);
  });

  it("never takes over an identity that was brought along", async () => {
    const planted = "evenhand_session=chosen-by-somebody-else";
    const given = cookieOf(await stepIn(served, "marisol-quade", { cookie: planted }));
    expect(given).not.toBe(planted);
    expect(await isSignedIn(planted)).toBe(false);
  });

  it("leads to a page of ours only", async () => {
    const led = async (to: string) => (await stepIn(served, "marisol-quade", {}, to)).headers.get("location");
    expect(await led("/files/june-bellweather")).toBe("/files/june-bellweather");
    expect(await led("//example.org")).toBe("/");
  });

  it.each(["", "nobody-here", "__proto__"])("as %j finds nobody", async (person) => {
    const answer = await stepIn(served, person);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("set-cookie")).toBeNull();
  });

  it("is not there in a real district: no page, no session, and signing in says it is not set up", async () => {
    expect((await real.request("/demo")).status).toBe(404);
    const answer = await stepIn(real, "marisol-quade");
    expect(answer.status).toBe(404);
    expect(answer.headers.get("set-cookie")).toBeNull();
    const signIn = await real.request("/sign-in");
    expect(signIn.status).toBe(200);
    expect(wordsOf(await signIn.text())).toContain("Signing in is not set up yet");
  });
});

describe("A session", () => {
  it("ends when its person steps out, with the token of that session only", async () => {
    const visitor = await served.stepIn("june-bellweather");
    const forged = await served.post("/step-out", { ...visitor, csrf: "x" }, {});
    expect(forged.status).toBe(403);
    expect(await isSignedIn(visitor.cookie)).toBe(true);
    expect((await served.post("/step-out", visitor, {})).headers.get("location")).toBe("/demo");
    expect(await isSignedIn(visitor.cookie)).toBe(false);
  });

  it("is over after twelve hours", async () => {
    const visitor = await served.stepIn("june-bellweather");
    const later = (hours: number): string =>
      Temporal.Instant.from(served.district.clock.now()).add({ hours, minutes: 1 }).toString();
    const id = visitor.cookie.split("=")[1] ?? "";
    expect(await served.district.storage.sessions.find(id, later(11))).toBeDefined();
    expect(await served.district.storage.sessions.find(id, later(12))).toBeUndefined();
  });

  it("that is over keeps where one was going when a page was read, and records nothing when a form was sent", async () => {
    const read = await served.get("/files/june-bellweather");
    expect(read.headers.get("location")).toBe("/sign-in?to=%2Ffiles%2Fjune-bellweather");
    const headOnly = await served.request("/files/june-bellweather", { method: "HEAD" });
    expect(headOnly.status).toBe(303);
    const sent = await served.post("/files/june-bellweather/raise-concern", { cookie: "", csrf: "" }, { words: "x" });
    expect(sent.status).toBe(401);
    expect(wordsOf(await sent.text())).toContain("Nothing was recorded");
  });
});

describe("Every answer", () => {
  it.each(["/", "/demo", "/no-such-page", "/files/june-bellweather", "/healthz"])(
    "%s tells browsers to run nothing but ours, to frame it nowhere and to keep no copy",
    async (path) => {
      const { headers } = await served.get(path);
      const policy = headers.get("content-security-policy") ?? "";
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
        "form-action 'self'",
        "base-uri 'none'",
      ])
        expect(policy).toContain(part);
      expect(policy).not.toContain("unsafe");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    },
  );
});

describe("A page mounted without a permission", () => {
  it.each(["/files/:employee/secret", "/files", "/:anything/:employee", "/*"])(
    "at %s keeps the server from starting",
    async (path) => {
      const careless = serveDemo({
        district: served.district,
        extra: [(router) => void router.get(path, (c) => c.text("everything"))],
      });
      await expect(careless).rejects.toThrow("asks for no permission");
    },
  );
});
