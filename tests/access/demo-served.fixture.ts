import { officesAskedBy, permissionOf, type Assets, type FaultLog, type Mount } from "../../src/web/index.ts";
import type { Permission } from "../../src/access/index.ts";
import type { DistrictRole } from "../../src/roster/index.ts";
import type { District } from "../../src/program/district.ts";
import { districtRouter } from "../../src/program/district-router.ts";
import { demoOn } from "../../src/demo/district.fixture.ts";

export const demoDay = "2026-11-16";

const assets: Assets = { address: (name) => `/assets/${name}`, mount: () => undefined };

/** Someone with the pages of the district before them. */
export interface Visitor {
  readonly cookie: string;
  /** The token that their forms carry. */
  readonly csrf: string;
}

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly permission: Permission | undefined;
  readonly offices: readonly DistrictRole[] | undefined;
}

export interface Served {
  readonly district: District;
  readonly request: (path: string | Request, init?: RequestInit) => Promise<Response>;
  readonly stepIn: (person: string) => Promise<Visitor>;
  readonly get: (path: string, visitor?: Visitor) => Promise<Response>;
  readonly post: (path: string, visitor: Visitor, fields: Readonly<Record<string, string>>) => Promise<Response>;
  /** What the district's own pages and acts are mounted at. */
  readonly routes: readonly Route[];
  readonly faults: Parameters<FaultLog>[0][];
}

export interface ServeOptions {
  readonly district?: District;
  readonly demo?: boolean;
  readonly fault?: FaultLog;
  readonly extra?: readonly Mount[];
}

/** The demo district behind its whole router, in memory. */
export const serveDemo = async ({ district, demo = true, fault, extra = [] }: ServeOptions = {}): Promise<Served> => {
  const own = district ?? (await demoOn(demoDay));
  const faults: Parameters<FaultLog>[0][] = [];
  const options = { name: "Harrow Bend", office: "Personnel office", ...(demo ? { demo: [] } : {}) };
  const router = await districtRouter(own, options, assets, fault ?? ((heard) => void faults.push(heard)), extra);
  const request = async (path: string | Request, init?: RequestInit): Promise<Response> => router.request(path, init);

  const stepIn = async (person: string): Promise<Visitor> => {
    const answer = await request("/demo/step-in", { method: "POST", body: new URLSearchParams({ person, to: "/" }) });
    const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
    const session = await own.storage.sessions.find(cookie.split("=")[1] ?? "", own.clock.now());
    if (!session) throw new Error(`${person} could not step in`);
    return { cookie, csrf: session.csrf };
  };

  return {
    district: own,
    request,
    stepIn,
    get: (path, visitor) => request(path, visitor ? { headers: { cookie: visitor.cookie } } : {}),
    post: (path, { cookie, csrf }, fields) =>
      request(path, { method: "POST", headers: { cookie }, body: new URLSearchParams({ csrf, ...fields }) }),
    routes: router.routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path, handler }) => ({
        method,
        path,
        permission: permissionOf(handler),
        offices: officesAskedBy(handler),
      })),
    faults,
  };
};

/** Words of a page alone, single-spaced. */
export const wordsOf = (html: string): string =>
  html
    .replaceAll(/<(head|svg)[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
