import { pino } from "pino";
import { listen, loadAssets } from "../web/index.ts";
import type { District } from "./district.ts";
import { districtRouter, type RouterOptions } from "./district-router.ts";
import { faultLine } from "./fault-log.ts";

export interface ServeOptions extends RouterOptions {
  readonly port: number;
  readonly hostname: string;
  readonly assets: string;
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
  return listen(await districtRouter(district, options, loadAssets(options.assets), fault), options);
};
