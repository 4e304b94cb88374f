import { type ImportPlan, isRefused, type StaffRead } from "../roster/index.ts";
import { sayImportProblem } from "../wording/index.ts";

/** What an import would do, for a program to read. */
export const importAnswer = (read: StaffRead, plan: ImportPlan | undefined) => {
  const people = new Set(read.rows.map(({ number, sourcedId, email }) => number ?? sourcedId ?? email));
  const schools =
    read.sites.length > 0
      ? read.sites.filter(({ isSchool }) => isSchool)
      : [...new Set(read.rows.map(({ site }) => site))];
  const said = (problems: StaffRead["problems"]) =>
    problems.map((problem) => ({
      ...problem.at,
      effect: problem.effect,
      key: problem.key,
      says: sayImportProblem(problem),
    }));
  return {
    source: read.source,
    file: read.file,
    refused: isRefused(read),
    staff: people.size,
    schools: schools.length,
    students: { leftOut: read.leftOut.students, stored: storedBeside(people.size, plan) },
    families: { leftOut: read.leftOut.families },
    accountsOff: read.leftOut.inactive,
    ...(plan
      ? {
          counts: plan.counts,
          newSites: plan.newSites,
          problems: said(plan.problems),
          rows: plan.rows.map(({ at, problems, ...row }) => ({ ...at, ...row, problems: said(problems) })),
        }
      : { problems: said(read.problems) }),
  };
};

/** People that the plan would add beyond the staff that were read: there must be none. */
const storedBeside = (staff: number, plan: ImportPlan | undefined): number =>
  plan === undefined
    ? 0
    : Math.max(
        0,
        plan.rows.filter(({ kind, at }) => kind === "new" && at === undefined).length,
        plan.counts.new - staff,
      );
