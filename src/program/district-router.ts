import * as documents from "../documents/index.ts";
import * as evaluation from "../evaluation/index.ts";
import * as help from "../help/index.ts";
import * as plans from "../plans/index.ts";
import {
  demoPicker,
  makeServer,
  signOutMount,
  type App,
  type Assets,
  type FaultLog,
  type Featured,
  type Mount,
} from "../web/index.ts";
import { describeFileEvent } from "./describe-file-event.ts";
import { factSources, type District } from "./district.ts";
import { districtMounts } from "./routes.ts";
import { keptCalendars } from "./work-calendars.ts";

export interface RouterOptions {
  readonly name: string;
  readonly office: string;
  /** People to step into first; only in a demo, and its picker with them. */
  readonly demo?: readonly Featured[];
}

const described = [documents.describeEvent, plans.describeEvent, evaluation.describeEvent, help.describeEvent, describeFileEvent];

const describe: App["describe"] = (event, edition, name) => {
  for (const say of described) {
    const words = say(event, { edition, name });
    if (words) return words;
  }
  return { title: "Recorded", side: "office" };
};

/** Everything a browser can reach of one district. `extra`: pages besides the district's own. */
export const districtRouter = async (
  district: District,
  { name, office, demo }: RouterOptions,
  assets: Assets,
  fault: FaultLog,
  extra: readonly Mount[] = [],
): Promise<ReturnType<typeof makeServer>> => {
  const { storage, agreements, clock } = district;
  const calendars = keptCalendars(storage.calendars);
  await calendars.refresh();
  const app: App = {
    district: { name, office },
    demo: demo !== undefined,
    asset: assets.address,
    log: storage.log,
    sources: factSources,
    // Every page begins by asking who is there: the calendars are looked after then.
    roster: async () => {
      await calendars.refresh();
      return district.roster();
    },
    policies: agreements.policies,
    calendars: calendars.counting,
    grants: (file) => plans.grantsFrom(file.events),
    describe,
    today: clock.today,
    now: clock.now,
    newId: district.newId,
    sessions: storage.sessions,
    views: storage.views,
  };
  // Stepping into anyone's role is a page of the demo alone.
  const signIn: readonly Mount[] = demo
    ? [demoPicker(demo, district.newSecret), signOutMount("/demo")]
    : [signOutMount("/sign-in")];
  return makeServer(app, [...signIn, ...districtMounts(district), ...extra], assets.mount, fault);
};
