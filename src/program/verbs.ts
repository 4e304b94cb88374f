import { join } from "node:path";
import {
  casefileRebuild,
  casefileVerify,
  formCheck,
  plainCalendars,
  policyCheck,
  policyDatesVerb,
  policyDiff,
  policyExplain,
  serveVerb,
  type OpenCaseFiles,
  type Serve,
  type Verb,
} from "../cli/index.ts";
import { demoDistrict, featured } from "../demo/index.ts";
import { prepareDemo } from "./demo.ts";
import { openDistrict, type DistrictOptions } from "./district.ts";
import { assetsFolder, dataFolders, defaultData } from "./machine.ts";
import { serveDistrict } from "./serve.ts";

/** Demo files and real ones never share a database. */
const dataFor = (demo: boolean, data: string | undefined): string =>
  data ?? join(defaultData, demo ? "demo" : "district");

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
  });

const serve: Serve = async ({ port, data, demo, today }, io) => {
  const zone = process.env["EVENHAND_ZONE"] ?? Temporal.Now.timeZoneId();
  // Clock times on pages are said in the machine's zone: the district's, from here on.
  process.env["TZ"] = zone;
  const options: DistrictOptions = {
    data: dataFor(demo, data),
    folders: dataFolders,
    zone,
    ...(today === undefined ? {} : { today }),
    onFault: (fault) => io.err(fault instanceof Error ? fault.name : "A look could not be written."),
  };
  if (demo) await prepareDemo(options);
  const district = await openDistrict(options);
  const { storage, agreements, clock } = district;
  for (const { folder, file, line, reason } of agreements.problems())
    io.err(`${folder}/${file}:${String(line)}: ${reason}`);
  const standsOn = clock.today();
  const served = await serveDistrict(district, {
    port,
    // Demo mode lets anyone step into any role, so it never leaves this machine.
    hostname: demo ? "127.0.0.1" : (process.env["EVENHAND_HOST"] ?? "127.0.0.1"),
    assets: assetsFolder,
    name: demo ? demoDistrict.name : (process.env["EVENHAND_DISTRICT"] ?? "Your district"),
    office: demo ? demoDistrict.office : (process.env["EVENHAND_OFFICE"] ?? "Personnel office"),
    ...(demo ? { demo: featured(standsOn) } : {}),
  });
  io.out(`listening on http://127.0.0.1:${String(served.port)}`);
  await untilStopped();
  await served.close();
  await storage.close();
};

const openFiles: OpenCaseFiles = async (data) => {
  const { storage } = await openDistrict({
    data: data ?? dataFor(true, undefined),
    folders: dataFolders,
    zone: Temporal.Now.timeZoneId(),
  });
  return storage;
};

/** Everything `./evenhand` can be asked. */
export const verbs: readonly Verb[] = [
  serveVerb(serve),
  policyCheck(dataFolders),
  policyDatesVerb(dataFolders, plainCalendars),
  policyExplain(dataFolders),
  policyDiff(dataFolders),
  formCheck(dataFolders),
  casefileVerify(openFiles),
  casefileRebuild(openFiles),
];
