import { join } from "node:path";
import {
  casefileRebuild,
  casefileVerify,
  coachVerb,
  formCheck,
  notices,
  plainCalendars,
  policyCheck,
  policyDatesVerb,
  policyDiff,
  policyExplain,
  rosterImport,
  rosterMapping,
  serveVerb,
  simulateVerb,
  type OpenCaseFiles,
  type RunNotices,
  type Serve,
  type Verb,
} from "../cli/index.ts";
import { demoDistrict, featured } from "../demo/index.ts";
import { smtpMailer, type SmtpMailer } from "../mail/index.ts";
import { prepareDemo } from "./demo.ts";
import { openDistrict, type DistrictOptions } from "./district.ts";
import { assetsFolder, dataFolders, defaultData, readTextNamed } from "./machine.ts";
import { noticeParts, tellAndSend } from "./notices.ts";
import { addressIn, helpDeskIn, mailSettingsIn, type Reached } from "./reached.ts";
import { rosterDoors } from "./roster-door.ts";
import { serveDistrict } from "./serve.ts";
import { simulateIn } from "./simulate.ts";
import { tellDistrictMoves } from "./tell-moves.ts";

/** Demo files and real ones never share a database. */
const dataFor = (demo: boolean, data: string | undefined): string =>
  data ?? join(defaultData, demo ? "demo" : "district");

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
  });

const nameOf = (demo: boolean): string =>
  demo ? demoDistrict.name : (process.env["EVENHAND_DISTRICT"] ?? "Your district");

/** The district's mail server, if it is set; what is wrong with the setting is said. */
const mailerFor = (say: (problem: string) => void): SmtpMailer | undefined => {
  const { settings, problem } = mailSettingsIn(process.env);
  if (problem !== undefined) say(problem);
  return settings && smtpMailer(settings);
};

/** Invented people get no mail, and the demo is reached on this machine only. */
const reachedIn = (demo: boolean, port: number, mailer: SmtpMailer | undefined): Reached => {
  const here = port === 0 ? undefined : `http://127.0.0.1:${String(port)}`;
  const address = demo ? here : addressIn(process.env);
  const helpDesk = demo ? "help.desk@harrowbend.example" : helpDeskIn(process.env);
  return {
    sendsMail: mailer !== undefined,
    ...(mailer ? { mailWorks: () => mailer.works() } : {}),
    ...(address === undefined ? {} : { address }),
    ...(helpDesk === undefined ? {} : { helpDesk }),
  };
};

const serve: Serve = async ({ port, data, demo, today, tells }, io) => {
  const zone = process.env["EVENHAND_ZONE"] ?? Temporal.Now.timeZoneId();
  // Clock times on pages are said in the machine's zone: the district's, from here on.
  process.env["TZ"] = zone;
  const mailer = demo ? undefined : mailerFor(io.err);
  const options: DistrictOptions = {
    data: dataFor(demo, data),
    folders: dataFolders,
    zone,
    ...(today === undefined ? {} : { today }),
    reached: reachedIn(demo, port, mailer),
    onFault: (fault) => io.err(fault instanceof Error ? fault.name : "A look could not be written."),
  };
  if (demo) await prepareDemo(options);
  const district = await openDistrict(options);
  const { storage, agreements, clock } = district;
  for (const { folder, file, line, reason } of agreements.problems())
    io.err(`${folder}/${file}:${String(line)}: ${reason}`);
  await tellDistrictMoves(district);
  const standsOn = clock.today();
  const served = await serveDistrict(district, {
    port,
    // Demo mode lets anyone step into any role, so it never leaves this machine.
    hostname: demo ? "127.0.0.1" : (process.env["EVENHAND_HOST"] ?? "127.0.0.1"),
    assets: assetsFolder,
    name: nameOf(demo),
    tells,
    ...(mailer ? { mailer } : {}),
    office: demo ? demoDistrict.office : (process.env["EVENHAND_OFFICE"] ?? "Personnel office"),
    ...(demo ? { demo: featured(standsOn) } : {}),
  });
  io.out(`listening on http://127.0.0.1:${String(served.port)}`);
  await untilStopped();
  await served.close();
  mailer?.close();
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

const runNotices: RunNotices = async (data, io) => {
  const mailer = mailerFor(io.err);
  const district = await openDistrict({
    data: dataFor(false, data),
    folders: dataFolders,
    zone: process.env["EVENHAND_ZONE"] ?? Temporal.Now.timeZoneId(),
    reached: reachedIn(false, 0, mailer),
  });
  try {
    const told = await tellAndSend(district, noticeParts(district, nameOf(false)), mailer);
    const { waiting } = await district.storage.mails.count();
    return { ...told, waiting, sendsMail: mailer !== undefined };
  } finally {
    mailer?.close();
    await district.storage.close();
  }
};

const rosterHere = rosterDoors(
  { folders: dataFolders, zone: process.env["EVENHAND_ZONE"] ?? Temporal.Now.timeZoneId() },
  (data) => dataFor(false, data),
);

/** Everything `./evenhand` can be asked. */
export const verbs: readonly Verb[] = [
  serveVerb(serve),
  policyCheck(dataFolders),
  policyDatesVerb(dataFolders, plainCalendars),
  policyExplain(dataFolders),
  policyDiff(dataFolders),
  formCheck(dataFolders),
  coachVerb(readTextNamed),
  casefileVerify(openFiles),
  casefileRebuild(openFiles),
  rosterImport(rosterHere),
  rosterMapping,
  notices(runNotices),
  simulateVerb(simulateIn(dataFolders)),
];
