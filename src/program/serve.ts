import { pino } from "pino";
import * as documents from "../documents/index.ts";
import * as evaluation from "../evaluation/index.ts";
import * as plans from "../plans/index.ts";
import { describeFileEvent } from "./describe-file-event.ts";
import {
  demoPicker,
  listen,
  loadAssets,
  makeServer,
  signOutMount,
  type App,
  type FaultLog,
  type Mount,
} from "../web/index.ts";
import type { Featured } from "../web/index.ts";
import type { District } from "./district.ts";
import { factSources } from "./district.ts";
import { districtMounts } from "./routes.ts";
import { calendarsBy } from "./work-calendars.ts";

export interface ServeOptions {
  readonly port: number;
  readonly hostname: string;
  readonly assets: string;
  readonly name: string;
  readonly office: string;
  /** People to step into first; only in a demo, and its picker with them. */
  readonly demo?: readonly Featured[];
}

const described = [documents.describeEvent, plans.describeEvent, evaluation.describeEvent, describeFileEvent];

const describe: App["describe"] = (event, edition, name) => {
  for (const say of described) {
    const words = say(event, { edition, name });
    if (words) return words;
  }
  return { title: "Recorded", side: "office" };
};

/** Serves one district until told to stop. Answers with the port it listens on. */
export const serveDistrict = async (
  district: District,
  options: ServeOptions,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> => {
  const { storage, agreements, clock } = district;
  const log = pino({ base: null, level: "info" });
  const assets = loadAssets(options.assets);
  const demo = options.demo !== undefined;
  const app: App = {
    district: { name: options.name, office: options.office },
    demo,
    asset: assets.address,
    log: storage.log,
    sources: factSources,
    roster: district.roster,
    policies: agreements.policies,
    calendars: calendarsBy(await storage.calendars.newest()),
    grants: (file) => plans.grantsFrom(file.events),
    describe,
    today: clock.today,
    now: clock.now,
    newId: district.newId,
    sessions: storage.sessions,
    views: storage.views,
  };
  const signIn: readonly Mount[] = options.demo
    ? [demoPicker(options.demo, district.newSecret), signOutMount("/demo")]
    : [signOutMount("/sign-in")];
  const fault: FaultLog = ({ reference, error, method, path }) => {
    const { name, stack } = error instanceof Error ? error : { name: "unknown", stack: undefined };
    // The message may quote what a person wrote; the stack's frames do not.
    log.error({
      reference,
      method,
      path,
      fault: name,
      at: stack?.split("\n").filter((line) => line.trimStart().startsWith("at ")),
    });
  };
  const router = makeServer(app, [...signIn, ...districtMounts(district)], assets.mount, fault);
  return listen(router, options);
};
