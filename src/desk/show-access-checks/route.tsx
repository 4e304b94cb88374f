import { defineOfficePage, type Mount } from "../../web/index.ts";
import { sayDay } from "../../wording/index.ts";
import { checkHorizon, stepsAhead } from "../check-access/steps-ahead.ts";
import type { DeskParts } from "../parts.ts";
import { readFiles } from "../read-file.ts";
import { AccessChecksPage } from "./page.tsx";
import { deadlinesShown } from "./view-model.ts";

/** For the personnel office: who can get in before each deadline. */
export const accessChecksRoute = ({ accessChecks }: DeskParts): Mount =>
  defineOfficePage({
    path: "/access-checks",
    offices: ["personnel"],
    show: async ({ app, viewer }) => {
      const { person, roster } = viewer;
      const today = app.today();
      const horizon = checkHorizon(today, app.calendars(undefined));
      const files = await readFiles(app, { person: person.id, roster, today }, async () => []);
      const steps = stepsAhead(files, { today, horizon });
      const name = (id: string): string => roster.person(id)?.name ?? "someone no longer listed";
      const deadlines = deadlinesShown(steps, await accessChecks.since(today), { name, today });
      return {
        title: "Access checks",
        current: "office",
        page: <AccessChecksPage deadlines={deadlines} until={sayDay(horizon, "full")} />,
      };
    },
  });
