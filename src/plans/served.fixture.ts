import { join } from "node:path";
import { day } from "../calendar/index.ts";
import { runCommand, type Decide } from "../casefile/index.ts";
import { demoCalendar } from "../demo/work-calendar.ts";
import { demoRoster } from "../demo/staff.ts";
import { documentMounts } from "../documents/pages.ts";
import { decideOpenCycle } from "../evaluation/index.ts";
import type { PersonAttributes, Role } from "../policy/index.ts";
import { openDistrict, factSources } from "../program/district.ts";
import { calendarsBy } from "../program/work-calendars.ts";
import { demoPicker, makeServer, type App, type Assets } from "../web/index.ts";
import { describeEvent, grantsFrom } from "./index.ts";
import { planMounts } from "./pages.ts";

const root = join(import.meta.dirname, "../..");

/** What a browser would have: pages read, and forms sent with what the page put into them. */
export interface Visitor {
  readonly get: (path: string) => Promise<Shown>;
  /** Sends the form of the page at `path` (or of `from`), with these answers. */
  readonly send: (path: string, answers: Readonly<Record<string, string | readonly string[]>>, from?: string) => Promise<Shown>;
}
export interface Shown {
  readonly status: number;
  readonly to: string;
  readonly html: string;
  /** Words alone, single-spaced. */
  readonly text: string;
}

const wordsOf = (html: string): string =>
  html
    .replaceAll(/<(head|svg)[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

const hiddenIn = (form: string): Record<string, string> =>
  Object.fromEntries(
    [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [/name="([^"]*)"/.exec(tag)?.[1] ?? "", /value="([^"]*)"/.exec(tag)?.[1] ?? ""]),
  );

/** The demo's people and shipped agreements behind the pages of plans and documents, on one day, with nothing in any file. */
export const serve = async (today = "2026-11-16", assets?: Assets) => {
  const folders = { policies: join(root, "policies"), forms: join(root, "forms"), rubrics: join(root, "rubrics") };
  const district = await openDistrict({ data: ":memory:", folders, zone: "America/Chicago" });
  const now = { day: day(today) };
  const { storage, agreements, newId } = district;
  await storage.roster.replace(demoRoster(), "test", "test");
  const calendars = calendarsBy((["staff", "students", "offices"] as const).map((kind) => demoCalendar(kind, ["2025-26", "2026-27", "2027-28"])));
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
    describe: (event, edition, name) => describeEvent(event, { edition, name }) ?? { title: event.type, side: "office" },
    today: () => now.day,
    now: () => `${now.day.toString()}T15:00:00Z`,
    newId,
    sessions: storage.sessions,
    views: storage.views,
  };
  const router = makeServer(app, [demoPicker([], district.newSecret), ...documentMounts(district.parts), ...planMounts(district.parts)], assets?.mount ?? (() => undefined), ({ error }) => {
    throw error instanceof Error ? error : new Error(String(error));
  });

  const visit = async (person: string): Promise<Visitor> => {
    // Days pass between two pages here, so each begins with a session of its own.
    const stepIn = async (): Promise<string> => {
      const stepped = await router.request("/demo/step-in", { method: "POST", body: new URLSearchParams({ person, to: "/" }) });
      return stepped.headers.get("set-cookie")?.split(";")[0] ?? "";
    };
    const shown = async (answer: Response): Promise<Shown> => {
      const html = await answer.text();
      return { status: answer.status, to: answer.headers.get("location") ?? "", html, text: wordsOf(html) };
    };
    const read = async (path: string, cookie: string): Promise<Shown> => shown(await router.request(path, { headers: { cookie } }));
    return {
      get: async (path) => read(path, await stepIn()),
      send: async (path, answers, from = path) => {
        const cookie = await stepIn();
        const { html } = await read(from, cookie);
        const forms = html.split("<form").slice(1);
        const own = forms.find((form) => form.slice(0, form.indexOf(">")).includes(`action="${path}"`) && Object.entries(answers).every(([name]) => name !== "section" || form.includes(`value="${String(answers["section"])}"`)));
        const body = new URLSearchParams();
        const fields = { ...hiddenIn(own?.split("</form>")[0] ?? ""), ...answers };
        for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
        return shown(await router.request(path, { method: "POST", body, headers: { cookie } }));
      },
    };
  };

  const act = async <Input>(employee: string, by: { person: string; role: Role }, decide: Decide<Input>, input: Input, edition?: string) =>
    runCommand(
      { log: storage.log, library: agreements.policies(), sources: factSources, calendars: calendars(undefined), now: app.now(), newId },
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
    const input = { cycle: newId(), schoolYear: "2026-27", edition, firstDay: day("2026-07-01"), lastDay: day("2027-06-30"), person } as const;
    await act(employee, { person: "lena-marchetti", role: "personnel" }, decideOpenCycle, input, edition);
  };

  return { router, visit, openYear, act, storage, on: (iso: string): void => void (now.day = day(iso)) };
};
