import type { AccessCheck } from "../../help/index.ts";
import { definePage, definePageAction, openAs, postWords, type Mount, type PageRequest } from "../../web/index.ts";
import { sayDay } from "../../wording/index.ts";
import type { DeskParts } from "../parts.ts";
import { readFiles, type ReadFile } from "../read-file.ts";
import { CheckAccessPage, type ShownStep } from "./page.tsx";
import { checkHorizon, staffOf, stepsAhead, triedFor, type StepAhead } from "./steps-ahead.ts";
import { tryForms, tryOwnParts, type TryingParts } from "./try-parts.ts";

/** What one supervisor has ahead, and everything read for it. */
const aheadOf = async ({ app, viewer }: PageRequest) => {
  const { person, roster } = viewer;
  const today = app.today();
  const horizon = checkHorizon(today, app.calendars(roster.postsOf(person.id, today)[0]?.staffGroup));
  const files = await readFiles(app, { person: person.id, roster, today }, async () => []);
  const steps = stepsAhead(files, { today, horizon }).filter(({ supervisor }) => supervisor === person.id);
  return { files, steps, horizon, today };
};

const shownStep = (step: StepAhead, checks: readonly AccessCheck[], { app }: PageRequest): ShownStep => {
  const { tried, last } = triedFor(step, checks);
  const [first] = step.files;
  const asked = first ? `/files/${first.employee}/ask-for-help?from=/access-check&step=${first.finding}` : "/help/ask";
  return {
    title: step.title,
    due: sayDay(step.due, "full"),
    about: step.agreement,
    state: tried,
    ...(last ? { tried: `tried ${sayDay(last.on, "table", app.today())}` } : {}),
    parts: last?.parts ?? [],
    ask: encodeURI(asked),
  };
};

const tryingParts = (
  { app, viewer }: PageRequest,
  files: readonly ReadFile[],
  more: Pick<TryingParts, "opens" | "mailWorks">,
): TryingParts => {
  const { person, roster } = viewer;
  return {
    post: roster.postsOf(person.id, app.today()).length > 0 ? postWords(person.id, roster, app) : undefined,
    email: person.email,
    staff: staffOf(files),
    name: (id) => roster.person(id)?.name ?? id,
    ...more,
  };
};

/** The access check: what a supervisor has ahead, and one button that really tries it. */
export const checkAccessRoutes = ({ accessChecks, mailWorks }: DeskParts): Mount => {
  return (router, app) => {
    definePage("/access-check", async (request) => {
      const { steps, horizon, today } = await aheadOf(request);
      const checks = await accessChecks.since(today);
      return {
        title: "Can you get in?",
        current: "work",
        page: (
          <CheckAccessPage
            steps={steps.map((step) => shownStep(step, checks, request))}
            hidden={request.form}
            until={sayDay(horizon, "full")}
          />
        ),
      };
    })(router, app);
    definePageAction("/access-check", async (request) => {
      const { viewer } = request;
      const { files, steps, today } = await aheadOf(request);
      const opens = async (path: string): Promise<boolean> => {
        const answer = await openAs(router, viewer, path);
        return answer.status === 200 && (await answer.text()).includes("<form");
      };
      const trying = tryingParts(request, files, { opens, mailWorks });
      const own = await tryOwnParts(trying);
      for (const step of steps) {
        const parts = [...own, await tryForms(step, trying)];
        const { rule, due } = step;
        await accessChecks.add({ person: viewer.person.id, rule, due, at: app.now(), on: today, parts });
      }
      return { go: "/access-check" };
    })(router, app);
  };
};
