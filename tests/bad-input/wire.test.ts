import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoOn } from "../../src/demo/district.fixture.ts";
import { districtRouter } from "../../src/program/district-router.ts";
import { listen } from "../../src/web/index.ts";
import { demoDay } from "../access/demo-served.fixture.ts";

let served: Awaited<ReturnType<typeof listen>>;
const faults: unknown[] = [];

beforeAll(async () => {
  const assets = { address: (name: string) => `/assets/${name}`, mount: () => undefined };
  const options = { name: "Harrow Bend", office: "Personnel office", demo: [] };
  const router = await districtRouter(await demoOn(demoDay), options, assets, ({ error }) => void faults.push(error));
  served = await listen(router, { port: 0, hostname: "127.0.0.1" });
});

afterAll(() => served.close());

/** Sends bytes as they are, and answers with the status of what comes back; 0 where the connection is just closed. */
const say = async (text: string): Promise<number> => {
  const socket = connect(served.port, "127.0.0.1");
  let heard = "";
  socket.setEncoding("latin1");
  socket.on("data", (data: string) => (heard += data));
  socket.on("error", () => undefined);
  socket.on("connect", () => socket.end(Buffer.from(text, "latin1")));
  await new Promise((closed) => socket.on("close", closed));
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? "0");
};

const get = (target: string, headers = "Host: 127.0.0.1\r\n"): string =>
  `GET ${target} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`;
const by = (method: string): string => `${method} / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`;

describe("Over the wire", () => {
  it.each<[string, string]>([
    ["TRACE", by("TRACE")],
    ["OPTIONS for everything", by("OPTIONS").replace(" / ", " * ")],
    ["CONNECT", by("CONNECT")],
    ["a method nobody knows", by("BREW")],
    ["a method in small letters", by("get")],
    ["a path outside ASCII", get("/files/\xff\xfe")],
    ["a path that climbs", get("/../../etc/passwd")],
    ["a path that climbs in disguise", get("/assets/..%2f..%2fpackage.json")],
    ["a path with a zero byte", get("/files/%00")],
    ["percent signs that mean nothing", get("/files/%zz?name=%")],
    ["two slashes", get("//example.org/")],
    ["backslashes", get("/\\example.org")],
    ["a whole address", get("http://example.org/")],
    ["a whole address that is none", get("http://[")],
    ["no host", get("/", "")],
    ["a host that is none", get("/", "Host: a b/c?#@:99999\r\n")],
    ["two hosts", get("/", "Host: a\r\nHost: b\r\n")],
    ["a cookie of nothing but separators", get("/", "Host: a\r\nCookie: ;;==;%;evenhand_session=%;\r\n")],
    ["a cookie of 12,000 letters", get("/", `Host: a\r\nCookie: a=${"b".repeat(12_000)}\r\n`)],
    ["headers without end", get("/", `Host: a\r\nX: ${"b".repeat(100_000)}\r\n`)],
    ["a body shorter than it said", "POST /demo/step-in HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\nperson=x"],
    ["a length that is none", "POST /demo/step-in HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n"],
    [
      "a length that is far too much",
      "POST /demo/step-in HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 99999999999\r\n\r\n",
    ],
    ["two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"],
    [
      "length and chunks at once",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
    ["chunks that are none", "POST /demo/step-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"],
    ["no HTTP at all", "hello\r\n\r\n"],
    ["nothing", ""],
  ])("%s is no fault", async (_, text) => {
    const status = await say(text);
    expect(status).toBeLessThan(500);
    expect(faults.splice(0)).toEqual([]);
  });

  it("goes on serving afterwards", async () => {
    expect(await say(get("/healthz"))).toBe(200);
    expect(await say(by("HEAD"))).toBe(303);
  });
});
