import { join } from "node:path";
import { day } from "../calendar/index.ts";
import { runCommand, type Decide } from "../casefile/index.ts";
import { demoCalendar } from "../demo/work-calendar.ts";
import { demoRoster } from "../demo/staff.ts";
import type { DocumentParts } from "../documents/index.ts";
import { documentMounts } from "../documents/pages.ts";
import { decideOpenCycle } from "../evaluation/index.ts";
import type { PersonAttributes, Role } from "../policy/index.ts";
import { openDistrict, factSources, type District } from "../program/district.ts";
import { calendarsBy } from "../program/work-calendars.ts";
import { demoPicker, makeServer, type App, type Assets, type Mount } from "../web/index.ts";
import { describeEvent, grantsFrom } from "./index.ts";
import { planMounts } from "./pages.ts";
import { visitorOf, type Visitor } from "./visitor.fixture.ts";

const root = join(import.meta.dirname, "../..");

type More = (parts: DocumentParts) => readonly Mount[];

const mountsOf = ({ parts, newSecret }: District, more: More): readonly Mount[] => [
  demoPicker([], newSecret),
  ...documentMounts(parts),
  ...planMounts(parts),
  ...more(parts),
];

/**
 * The demo's people and shipped agreements behind the pages of plans and documents, on one day, with nothing in any file.
 * `more`: pages of folders that plans know nothing of.
 */
export const serve = async (today = "2026-11-16", assets?: Assets, more: More = () => []) => {
  const folders = { policies: join(root, "policies"), forms: join(root, "forms"), rubrics: join(root, "rubrics") };
  const district = await openDistrict({ data: ":memory:", folders, zone: "America/Chicago" });
  const now = { day: day(today) };
  const { storage, agreements, newId } = district;
  await storage.roster.replace(demoRoster(), "test", "test");
  const calendars = calendarsBy(
    (["staff", "students", "offices"] as const).map((kind) => demoCalendar(kind, ["2025-26", "2026-27", "2027-28"])),
  );
  const app: App = {
    district: { name: "Harrow Bend Public Schools", office: "Personnel office, 555-0142" },
    demo: true,
    asset: assets?.address ?? ((name) => `/assets/${name}`),
    log: storage.log,
    sources: factSources,
    roster: district.roster,
    policies: agreements.policies,
    calendars,
    grants: (file) => grantsFrom(file.events),
    describe: (event, edition, name) =>
      describeEvent(event, { edition, name }) ?? { title: event.type, side: "office" },
    today: () => now.day,
    now: () => `${now.day.toString()}T15:00:00Z`,
    newId,
    sessions: storage.sessions,
    views: storage.views,
  };
  const router = makeServer(app, mountsOf(district, more), assets?.mount ?? (() => undefined), ({ error }) => {
    throw error instanceof Error ? error : new Error(String(error));
  });

  const visit = async (person: string): Promise<Visitor> => visitorOf(router, person);

  const act = async <Input>(
    employee: string,
    by: { person: string; role: Role },
    decide: Decide<Input>,
    input: Input,
    edition?: string,
  ) =>
    runCommand(
      {
        log: storage.log,
        library: agreements.policies(),
        sources: factSources,
        calendars: calendars(undefined),
        now: app.now(),
        newId,
      },
      {
        file: employee,
        actor: by,
        today: now.day,
        expected: (await storage.log.load(employee)).at(-1)?.revision ?? 0,
        once: newId(),
        ...(edition === undefined ? {} : { edition }),
      },
      decide,
      input,
    );

  /** Opens the year of an employee under a policy. */
  const openYear = async (employee: string, policy: string, person: PersonAttributes): Promise<void> => {
    const edition = agreements.policies().inForce(policy, now.day)?.id ?? "";
    const input = {
      cycle: newId(),
      schoolYear: "2026-27",
      edition,
      firstDay: day("2026-07-01"),
      lastDay: day("2027-06-30"),
      person,
    } as const;
    await act(employee, { person: "lena-marchetti", role: "personnel" }, decideOpenCycle, input, edition);
  };

  return { router, visit, openYear, act, storage, on: (iso: string): void => void (now.day = day(iso)) };
};
