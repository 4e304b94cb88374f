import type { Permission } from "../../access/index.ts";
import { namedInRules, noticeName, noticesUnder } from "../../evaluation/index.ts";
import type { Cycle, Edition } from "../../policy/index.ts";
import { capital, documentName } from "../../wording/index.ts";
import type { ActOffered } from "../show-file/acts-offered.ts";

interface Offer {
  readonly permission: Permission;
  readonly path: string;
  readonly label: string;
  /** Left out where the agreement does not speak of it. */
  readonly asked?: boolean;
}

const speaksOfMidYear = (edition: Edition): boolean =>
  namedInRules(edition, "document-issued", "document").includes("mid-year") ||
  namedInRules(edition, "rating-given", "evaluation").includes("mid-year") ||
  namedInRules(edition, "conference-held", "meeting").includes("mid-year");

/** What the reader may begin in this year, in the order of a year. */
export const actsInYear = (
  path: string,
  edition: Edition,
  cycle: Cycle,
  may: (permission: Permission) => boolean,
): readonly ActOffered[] => {
  const offers: readonly Offer[] = [
    { permission: "hold-conference", path: "/conference", label: "Record a conference" },
    { permission: "write-self-assessment", path: "/self-assessment", label: "Write your self-assessment" },
    {
      permission: "give-mid-year",
      path: "/mid-year",
      label: "Write the mid-year review",
      asked: speaksOfMidYear(edition),
    },
    { permission: "give-summative", path: "/summative", label: `Write the ${documentName("summative", edition)}` },
    { permission: "record-absence", path: "/absence", label: "Record an absence, or a return" },
    { permission: "excuse-step", path: "/excuse", label: "Excuse a step" },
  ];
  const begins = (["ask-for-notice", "review-notice", "answer-notice", "give-notice"] as const).some(may);
  const notices = begins ? noticesUnder(edition, cycle) : [];
  return [
    ...offers
      .filter(({ permission, asked = true }) => asked && may(permission))
      .map(({ path: to, label }) => ({ label, href: `${path}${to}` })),
    ...notices.map(({ notice }) => ({
      label: `${capital(noticeName(notice, edition))}: the steps`,
      href: `${path}/notices/${notice}`,
    })),
  ];
};
