import { certificatesOf, developmentOf } from "../../development/index.ts";
import type { CaseFile } from "../../casefile/index.ts";
import type { Person } from "../../roster/index.ts";
import { sayDay } from "../../wording/index.ts";
import { howMany } from "../counting-words.ts";
import { sayYear } from "../dated.ts";
import type { Listed } from "./around.ts";

/** The person's development in a line or two: the plan in force, and when each certificate expires. */
export const developmentListed = (
  path: string,
  {
    file,
    employee,
    today,
  }: { readonly file: CaseFile; readonly employee: Person; readonly today: Parameters<typeof sayDay>[0] },
): readonly Listed[] => {
  const development = developmentOf(file);
  const year = development.years.at(-1);
  const href = `${path}/development`;
  const { issued } = year?.latest ?? {};
  const plan: Listed = {
    title: "Development record",
    href,
    note: issued
      ? `Plan of ${sayYear(year?.schoolYear ?? "")}, version ${String(issued.body.version)}${issued.day ? `, adopted ${sayDay(issued.day, "short", today)}` : ""}; ${howMany(development.years.length, "year", "years")} on record.`
      : "No plan is adopted yet.",
  };
  const certificates = certificatesOf(development, employee)
    .filter(({ replaced }) => !replaced)
    .map(({ name, expires }): Listed => ({
      title: name,
      note: expires ? `Valid until ${sayDay(expires, "long")}.` : "No day of expiry is on record.",
    }));
  return [plan, ...certificates];
};
