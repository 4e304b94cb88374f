/** Commands: what `./evenhand <verb>` does. Each is given what it may touch; main.ts joins them to the machine. */
export { type CaseFiles, casefileRebuild, casefileVerify, type OpenCaseFiles } from "./casefile-verbs.ts";
export { coachVerb, type ReadText } from "./coach.ts";
export { formCheck } from "./form-check.ts";
export { notices, type NoticesTold, type RunNotices } from "./notices-run.ts";
export { plainCalendars } from "./plain-calendars.ts";
export { policyCheck } from "./policy-check.ts";
export { policyDatesVerb, type YearCalendars } from "./policy-dates.ts";
export { policyDiff } from "./policy-diff.ts";
export { policyExplain } from "./policy-explain.ts";
export type { DataFolders } from "./policy-folder.ts";
export { rosterImport, type RosterDoors, type RosterOpened } from "./roster-import.ts";
export { rosterMapping } from "./roster-mapping.ts";
export { runCli } from "./run.ts";
export { type Serve, serveVerb, type Serving } from "./serve.ts";
export { type Simulate, simulateVerb, type YearLived } from "./simulate.ts";
export { type Asked, AskedWrongly, type CliIo, type ExitCode, type Verb } from "./verb.ts";
