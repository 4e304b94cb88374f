import { pino } from "pino";
import type { Mailer } from "../notices/index.ts";
import { listen, loadAssets, type FaultLog } from "../web/index.ts";
import type { District } from "./district.ts";
import { districtRouter, type RouterOptions } from "./district-router.ts";
import { faultLine } from "./fault-log.ts";
import { isNight, noticeParts, tellAndSend } from "./notices.ts";
import { startNoticesWorker, wakingLog } from "./notices-worker.ts";

export interface ServeOptions extends RouterOptions {
  readonly port: number;
  readonly hostname: string;
  readonly assets: string;
  /** Whether this process tells people of what is due. */
  readonly tells: boolean;
  /** Absent: mail is kept, not sent. */
  readonly mailer?: Mailer;
}

/** Serves one district until told to stop. Answers with the port it listens on. */
export const serveDistrict = async (
  district: District,
  options: ServeOptions,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> => {
  const log = pino({ base: null, level: "info" });
  const fault = faultLine((line) => {
    log.error(line);
  });
  const { router, worker } = await routed(district, options, (level, line) => log[level](line), fault);
  const served = await listen(router, options);
  return {
    port: served.port,
    close: async () => {
      await served.close();
      await worker?.stop();
    },
  };
};

type Log = (level: "info" | "error", line: Readonly<Record<string, unknown>>) => void;

/** The pages, and beside them whoever tells people of what they record. */
const routed = async (district: District, options: ServeOptions, log: Log, fault: FaultLog) => {
  const parts = noticeParts(district, options.name);
  const assets = loadAssets(options.assets);
  if (!options.tells) return { router: await districtRouter(district, options, assets, fault), worker: undefined };
  const worker = startNoticesWorker(
    // An invented district stands on any day, at any hour.
    (stopped) =>
      tellAndSend(district, parts, options.mailer, { stopped, atNight: options.demo === undefined && isNight() }),
    log,
  );
  const { storage } = district;
  const heard: District = { ...district, storage: { ...storage, log: wakingLog(storage.log, worker.wake) } };
  return { router: await districtRouter(heard, options, assets, fault), worker };
};
