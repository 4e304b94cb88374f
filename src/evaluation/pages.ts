import type { DocumentParts } from "../documents/index.ts";
import type { Mount } from "../web/index.ts";
import { route as endAbsence } from "./end-absence/route.tsx";
import { route as excuseStep } from "./excuse-step/route.tsx";
import { route as giveNotice } from "./give-notice/route.tsx";
import { route as giveReport } from "./give-report/route.tsx";
import { routes as holdForSeveral } from "./hold-for-several/route.tsx";
import { route as holdConference } from "./hold-conference/route.tsx";
import { midYearReport, summativeReport } from "./report.ts";
import { route as recordAbsence } from "./record-absence/route.tsx";
import { route as repinCycle } from "./repin-cycle/route.tsx";
import { route as shareSelfAssessment } from "./share-self-assessment/route.tsx";
import { route as showNotice } from "./show-notice/route.tsx";
import { routes as noticeSteps } from "./take-notice-step/route.tsx";
import { routes as writeNotice } from "./write-notice/route.tsx";
import { routes as writeSelfAssessment } from "./write-self-assessment/route.tsx";
import { routes as writeReport } from "./write-report/route.tsx";

/** The pages and acts of the yearly cycle. */
export const evaluationMounts = (parts: DocumentParts): readonly Mount[] => [
  holdConference,
  ...holdForSeveral,
  excuseStep,
  recordAbsence,
  endAbsence,
  repinCycle,
  showNotice,
  ...noticeSteps,
  ...writeNotice(parts),
  giveNotice(parts),
  ...writeSelfAssessment(parts),
  shareSelfAssessment(parts),
  ...[summativeReport, midYearReport].flatMap((report) => [...writeReport(parts, report), giveReport(parts, report)]),
];
