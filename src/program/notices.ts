import { setImmediate as nextTurn } from "node:timers/promises";
import { actOwed, findingAnchor } from "../desk/index.ts";
import { sendWaiting, tick, type Mailer, type NoticeParts, type Records, type Ticked } from "../notices/index.ts";
import { sayMessage } from "../wording/index.ts";
import { describe } from "./describe.ts";
import { factSources, type District } from "./district.ts";
import { grants } from "./grants.ts";
import { keptCalendars } from "./work-calendars.ts";

/** A finding as the desk puts it; where the desk has no act for it, in the finding's own words. */
const step: Records["step"] = (finding, edition, today, asked) => {
  const act = actOwed(finding, edition, asked);
  const own = sayMessage(finding.asks, edition, { today, finding }).replace(/\.$/, "");
  return {
    title: act?.title ?? (() => own),
    ...(act?.path === undefined ? {} : { act: act.path }),
    anchor: findingAnchor(finding),
  };
};

/** What telling people stands on, in this district. `named`: how the district is called in mail. */
export const noticeParts = (district: District, named: string): NoticeParts => {
  const { storage, agreements, digest, reached } = district;
  const calendars = keptCalendars(storage.calendars);
  return {
    notices: storage.notices,
    preferences: storage.preferences,
    mails: storage.mails,
    agenda: storage.agenda,
    feeds: storage.feeds,
    records: {
      log: storage.log,
      sources: factSources,
      grants,
      policies: agreements.policies,
      calendars: (staffGroup) => calendars.counting(staffGroup),
      describe,
      step,
    },
    roster: async () => {
      await calendars.refresh();
      return district.roster();
    },
    outbox: storage.outbox,
    lists: storage.lists,
    settings: storage.settings,
    frame: { district: named, ...(reached.address === undefined ? {} : { address: reached.address }) },
    digest,
    giveWay: () => nextTurn(),
  };
};

/** What one run did, in numbers. */
export interface Told extends Ticked {
  readonly sent: number;
  readonly failed: number;
}

/** The hour from which a day's reminders go out. */
const morning = 6;

/** Whether it is before morning, by the machine's clock in the district's zone. */
export const isNight = (): boolean => Temporal.Now.plainTimeISO().hour < morning;

/** Tells everyone what there is to tell, then sends what waits; without a mailer mail is kept. */
export const tellAndSend = async (
  district: District,
  parts: NoticeParts,
  mailer: Mailer | undefined,
  { stopped = () => false, atNight = false }: { readonly stopped?: () => boolean; readonly atNight?: boolean } = {},
): Promise<Told> => {
  const { clock, newId } = district;
  const told = await tick(parts, { today: clock.today(), now: clock.now(), isNight: atNight }, stopped);
  const sending =
    mailer && !stopped() ? sendWaiting(parts.mails, mailer, { now: clock.now, lease: newId(), stopped }) : undefined;
  return { ...told, ...((await sending) ?? { sent: 0, failed: 0 }) };
};
