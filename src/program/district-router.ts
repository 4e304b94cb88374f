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
import { describe } from "./describe.ts";
import { factSources, type District } from "./district.ts";
import { grants } from "./grants.ts";
import { districtMounts } from "./routes.ts";
import { keptCalendars } from "./work-calendars.ts";

export interface RouterOptions {
  readonly name: string;
  readonly office: string;
  /** People to step into first; only in a demo, and its picker with them. */
  readonly demo?: readonly Featured[];
}

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
    grants,
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
