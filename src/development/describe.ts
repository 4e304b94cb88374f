import type { EventWords, RecordedEvent } from "../casefile/index.ts";
import { documentName } from "../wording/index.ts";
import type { Edition } from "../policy/index.ts";
import { developmentEvents, developmentPlan } from "./events.ts";
import { sayCredits, sayResult, sayStep } from "./saying.ts";

const sideOf = ({ by }: RecordedEvent): EventWords["side"] =>
  by.role === "employee" ? "employee" : by.role === "personnel" ? "office" : "supervisor";

/** One line of the daybook for each event of development; `undefined` for events of other folders. */
export const describeEvent = (
  recorded: RecordedEvent,
  { edition }: { readonly edition: Edition | undefined },
): EventWords | undefined => {
  const [event] = developmentEvents([recorded]);
  if (!event) return undefined;
  const word = edition ? documentName(developmentPlan, edition) : "development plan";
  const href = `/files/${event.file}/development`;
  const side = sideOf(event);
  switch (event.type) {
    case "DevelopmentDraftShared":
      return { title: `Draft of the ${word} shared`, side, href };
    case "DevelopmentPlanAffirmed":
      return {
        title: `Affirmed with the ${word}`,
        detail: event.body.statements.map(({ words }) => `“${words}”`).join(" "),
        side,
        href,
      };
    case "DevelopmentOutcomeRecorded": {
      const { of, about, result, words } = event.body;
      return {
        title: `${of === "goal" ? "Goal" : "Activity"}: ${sayResult(result).toLowerCase()}`,
        detail: `${about} ${words}`,
        side,
        href,
      };
    }
    case "CourseworkRecorded": {
      const { course, institution, credits } = event.body;
      return { title: "Coursework recorded", detail: `${course}, ${institution}: ${sayCredits(credits)}.`, side, href };
    }
    case "CertificateRecorded":
      return { title: sayStep(event.body.how), detail: `${event.body.name}.`, side, href };
  }
};
