import type { Day } from "../../calendar/index.ts";
import type { Roster } from "../../roster/index.ts";
import { defineOfficePage, definePage, type Mount } from "../../web/index.ts";
import { sayDay } from "../../wording/index.ts";
import { stateOf, type HelpRequest } from "../help-request.ts";
import { pageWords } from "../page-words.ts";
import type { HelpParts } from "../parts.ts";
import { stateWords } from "../show-request/view-model.ts";
import { RequestsPage, type ListedRequest } from "./page.tsx";

const listed =
  (roster: Roster, today: Day, mayKnowStep: boolean) =>
  (request: HelpRequest): ListedRequest => ({
    number: request.number,
    asked: sayDay(request.on, "table", today),
    who: roster.person(request.person)?.name ?? "someone no longer listed",
    about: pageWords(request.page),
    state: stateWords[stateOf(request)],
    ...(request.step ? { hinders: mayKnowStep ? request.step.asks : "a step of a file" } : {}),
  });

const sorted = (requests: readonly HelpRequest[], row: (request: HelpRequest) => ListedRequest) => {
  const isWaiting = (request: HelpRequest): boolean => stateOf(request) === "waiting";
  return {
    waiting: requests.filter(isWaiting).map(row),
    others: requests.filter((request) => !isWaiting(request)).map(row),
  };
};

/** One's own requests, and for the office everyone's. */
export const showRequestsRoutes = ({ requests }: HelpParts): readonly Mount[] => [
  definePage("/help/requests", async ({ app, viewer }) => ({
    title: "Your requests for help",
    current: "help",
    page: (
      <RequestsPage
        title="Your requests for help"
        lead="What you asked, and what was answered."
        {...sorted(await requests.list(viewer.person.id), listed(viewer.roster, app.today(), true))}
        ofEveryone={false}
      />
    ),
  })),
  defineOfficePage({
    path: "/help",
    offices: ["personnel", "administrator"],
    show: async ({ app, viewer }) => {
      const mayKnowStep = viewer.roster.officesOf(viewer.person.id, app.today()).includes("personnel");
      return {
        title: "Requests for help",
        current: "office",
        page: (
          <RequestsPage
            title="Requests for help"
            lead="What people could not do, and which step it stands in the way of. A step reported before its day says so in its file."
            {...sorted(await requests.list(), listed(viewer.roster, app.today(), mayKnowStep))}
            ofEveryone
          />
        ),
      };
    },
  }),
];
