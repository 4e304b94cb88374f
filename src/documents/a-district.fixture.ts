import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { day, makeCalendar } from "../calendar/index.ts";
import { loadPolicies, loadRubrics, type FileText } from "../policy/index.ts";
import { makeRoster } from "../roster/index.ts";
import { openStorage, type Storage } from "../storage/index.ts";
import { makeServer, type App } from "../web/index.ts";
import { describeEvent } from "./describe-event.ts";
import * as documents from "./index.ts";
import { documentMounts } from "./pages.ts";

const textsIn = (folder: string): readonly FileText[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => ({ file: file.replaceAll("\\", "/"), text: readFileSync(join(folder, file), "utf8") }));

const root = join(import.meta.dirname, "../..");
const policies = loadPolicies(
  textsIn(join(root, "policies")).filter(
    ({ file }) => !file.endsWith(".examples.yaml") && file !== "local-settings.yaml",
  ),
);
const { rubrics } = loadRubrics(textsIn(join(root, "rubrics")));
const forms = documents.formLibrary(textsIn(join(root, "forms")));

const staff = (id: string, kind?: "students" | "offices") =>
  makeCalendar({
    id,
    title: id,
    ...(kind === undefined ? {} : { kind }),
    coverage: { from: "2026-07-01", to: "2028-06-30" },
  });
const calendars = {
  staff: staff("staff"),
  students: staff("students", "students"),
  offices: staff("offices", "offices"),
};

const roster = makeRoster({
  people: [
    { id: "pryce", name: "Walter Pryce", sortName: "Pryce, Walter" },
    { id: "quade", name: "Marisol Quade", sortName: "Quade, Marisol" },
    { id: "other", name: "Nadia Ferreira", sortName: "Ferreira, Nadia" },
  ],
  sites: [{ id: "alder", name: "Alder Street Elementary" }],
  posts: [
    {
      id: "p1",
      person: "pryce",
      title: "Custodian",
      unit: "esp",
      jobClass: "custodian",
      site: "alder",
      staffGroup: "staff",
      supervisor: "quade",
      from: day("2020-07-01"),
      attributes: {},
    },
    {
      id: "p2",
      person: "quade",
      title: "Principal",
      unit: "administrators",
      jobClass: "principal",
      site: "alder",
      staffGroup: "staff",
      from: day("2020-07-01"),
      attributes: {},
    },
  ],
  offices: [],
});

export interface Seen {
  readonly status: number;
  readonly html: string;
  /** Where it sent the browser on. */
  readonly to: string | undefined;
}

/** Pryce's year is opened under the agreement of educational support personnel. */
const openYear = async ({ log }: Storage, at: string): Promise<void> => {
  await log.append({
    file: "pryce",
    expected: 0,
    by: { person: "office", role: "personnel" },
    at,
    on: day("2026-11-16"),
    once: "open",
    events: [
      {
        type: "CycleOpened",
        day: day("2026-11-16"),
        cycle: "c1",
        body: {
          schoolYear: "2026-27",
          edition: "mo-esp-107@2023-07-01",
          firstDay: "2026-07-01",
          lastDay: "2027-06-30",
          person: { unit: "esp", "job-class": "custodian" },
        },
      },
    ],
  });
};

const seen = async (answer: Response): Promise<Seen> => ({
  status: answer.status,
  html: await answer.text(),
  to: answer.headers.get("location") ?? undefined,
});

/** A district of two, behind the real server and storage, on November 16, 2026. */
export const aDistrict = async () => {
  const storage = await openStorage({
    path: ":memory:",
    district: "district",
    projections: [documents.documentProjection],
  });
  const today = day("2026-11-16");
  let seconds = 0;
  const now = (): string =>
    `2026-11-16T15:${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds++ % 60).padStart(2, "0")}Z`;
  const app: App = {
    district: { name: "Harrow Bend Public Schools", office: "Personnel office, 555-0142" },
    demo: true,
    asset: (name) => `/${name}`,
    log: storage.log,
    sources: [documents],
    roster: async () => roster,
    policies: () => policies.library,
    calendars: () => calendars,
    grants: () => [],
    describe: (event, edition, name) =>
      describeEvent(event, { edition, name }) ?? { title: "Recorded", side: "office" },
    today: () => today,
    now,
    newId: randomUUID,
    sessions: storage.sessions,
    views: storage.views,
  };
  await openYear(storage, now());
  for (const person of ["pryce", "quade", "other"])
    await storage.sessions.create({
      id: `session-${person}`,
      person,
      csrf: `token-${person}`,
      created: now(),
      expires: "2027-01-01T00:00:00Z",
    });
  const router = makeServer(
    app,
    documentMounts({
      drafts: storage.drafts,
      forms: () => forms,
      rubric: (edition) =>
        documents.focusChoices(edition.rubric === undefined ? undefined : rubrics.get(edition.rubric)),
      digest: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    }),
    () => undefined,
    ({ error }) => {
      throw error;
    },
  );
  return {
    storage,
    router,
    get: async (person: string, path: string): Promise<Seen> =>
      seen(await router.request(path, { headers: { cookie: `evenhand_session=session-${person}` } })),
    /** Sends the form that a page holds for this address, with these answers put in; `json` as the page's script would. */
    post: async (
      person: string,
      path: string,
      answers: Readonly<Record<string, string>>,
      json = false,
    ): Promise<Seen> => {
      const revision = (await storage.log.load("pryce")).length;
      const body = new URLSearchParams({
        csrf: `token-${person}`,
        once: randomUUID(),
        revision: String(revision),
        ...answers,
      });
      const headers = {
        cookie: `evenhand_session=session-${person}`,
        "content-type": "application/x-www-form-urlencoded",
        ...(json ? { accept: "application/json" } : {}),
      };
      return seen(await router.request(path, { method: "POST", headers, body: body.toString() }));
    },
  };
};
