import type { Mount } from "../../web/index.ts";
import type { YearParts } from "../parts.ts";
import { closeYearRoutes } from "./close-year.tsx";
import { openYearRoutes } from "./open-year.tsx";
import { yearRoute, yearsRoute } from "./show-years.tsx";
import { withoutAgreementRoute } from "./without-agreement.tsx";

/** Opening and closing school years, and who has no agreement for one. */
export const schoolYearMounts = (parts: YearParts): readonly Mount[] => [
  yearsRoute,
  yearRoute,
  withoutAgreementRoute,
  ...openYearRoutes(parts),
  ...closeYearRoutes,
];
