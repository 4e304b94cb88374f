import { type Day, parseDay } from "../../calendar/index.ts";
import type { PolicyLibrary } from "../../policy/index.ts";
import { coveredUnits, type ImportPlan, planImport, type StaffRead } from "../../roster/index.ts";
import type { RosterParts } from "./parts.ts";

/** The day the officer stated for changes that name none; today where nothing readable was stated. */
export const dayStated = (text: string | null | undefined, today: Day): Day => {
  const parsed = parseDay(text ?? "");
  return parsed.ok ? parsed.day : today;
};

/** What planning stands on; the program's `App` is one. */
interface Planner {
  readonly policies: () => PolicyLibrary;
  readonly today: () => Day;
  readonly newId: () => string;
}

/** The import planned on the roster as it is now. */
export const planned = async ({ store }: RosterParts, app: Planner, read: StaffRead, on: Day): Promise<ImportPlan> => {
  const revision = await store.revision();
  const roster = await store.load();
  const units = coveredUnits(app.policies());
  return planImport({ read, roster, revision, today: app.today(), on, units, newId: app.newId });
};
