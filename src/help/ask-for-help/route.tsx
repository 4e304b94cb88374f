import { standingFor, standingsOn } from "../../access/index.ts";
import { runCommand } from "../../casefile/index.ts";
import { commandParts, defineFileAction, defineFilePage, definePage, definePageAction } from "../../web/index.ts";
import type { Answered, FileRequest, Mount, PageRequest } from "../../web/index.ts";
import { safePath } from "../../web/index.ts";
import { sayDay } from "../../wording/index.ts";
import { fileIn, pageWords } from "../page-words.ts";
import type { HelpParts } from "../parts.ts";
import { decide, type ReportProblem } from "../report-problem/decide.ts";
import { stepsOf, type NamedStep } from "../steps-hindered.ts";
import { read } from "./form.ts";
import { AskForHelpPage, type AskShown } from "./page.tsx";

type Asking = Pick<AskShown, "words" | "step" | "errors">;
const nothingYet: Asking = { words: "", step: undefined, errors: [] };

const askPage = (shown: AskShown): Answered => ({
  title: "Ask for help",
  current: "help",
  status: shown.errors.length > 0 ? 422 : 200,
  hasErrors: shown.errors.length > 0,
  page: <AskForHelpPage {...shown} />,
});

const typedBack = (typed: ReadonlyMap<string, readonly string[]>, errors: Asking["errors"]): Asking => ({
  words: typed.get("words")?.[0] ?? "",
  step: typed.get("step")?.[0],
  errors,
});

const generalPage = ({ form }: PageRequest, from: string, asking: Asking): Answered =>
  askPage({ action: "/help/ask", hidden: form, from, fromWords: pageWords(from), steps: [], ...asking });

const stepsIn = (request: FileRequest): readonly NamedStep[] => {
  const { file, app, today, standings } = request;
  const editions = new Map(file.cycles.map(({ id, edition }) => [id, app.policies().edition(edition)]));
  const roles = standings.map(({ role }) => role).filter((role) => role !== "helper" && role !== "auditor");
  return stepsOf(request.findings(), roles, { editionOf: (cycle) => editions.get(cycle), today });
};

const filePage = (request: FileRequest, from: string, asking: Asking): Answered => {
  const { app, viewer, employee, today } = request;
  return askPage({
    action: `/files/${employee.id}/ask-for-help`,
    hidden: { csrf: viewer.session.csrf, once: app.newId(), revision: String(request.file.revision) },
    from,
    fromWords: `${pageWords(from)} of ${employee.id === viewer.person.id ? "your own file" : employee.name}`,
    steps: stepsIn(request).map(({ finding, asks, due }) => ({
      id: finding,
      asks,
      ...(due === undefined ? {} : { due: sayDay(due, "table", today) }),
    })),
    ...asking,
  });
};

/** A report stands whatever else is written at that moment: it is tried again on the newer file. */
const recordInFile = async (request: FileRequest, input: ReportProblem, once: string): Promise<void> => {
  const { app, employee, actor, today, calendars } = request;
  let expected = request.file.revision;
  for (let tries = 0; tries < 5; tries += 1) {
    const command = { file: employee.id, cycle: input.cycle, actor, today, expected, once };
    const result = await runCommand(commandParts(app, calendars), command, decide, input);
    if (result.outcome !== "moved-on") return;
    expected = result.revision;
  }
  throw new Error("the file moved on at every try");
};

/** Anyone signed in may ask from any page; from a page of a file, with the step that cannot be done. */
export const askForHelpRoutes = ({ requests }: HelpParts): readonly Mount[] => [
  definePage("/help/ask", (request) => {
    const from = safePath(request.query.get("from") ?? request.cameFrom);
    const { viewer, app } = request;
    const employee = fileIn(from);
    const standings =
      employee === undefined ? [] : standingsOn(viewer.person.id, employee, app.today(), viewer.roster, []);
    if (employee === undefined || !standingFor(standings, "ask-for-help"))
      return generalPage(request, from, nothingYet);
    return { go: `/files/${employee}/ask-for-help?from=${encodeURIComponent(from)}` };
  }),
  definePageAction("/help/ask", async (request, { typed, once }) => {
    const from = safePath(typed.get("from")?.[0]);
    const asked = read(typed, []);
    if (!asked.ok) return generalPage(request, from, typedBack(typed, asked.errors));
    const { app, viewer } = request;
    const { words } = asked.input;
    const number = await requests.open(
      { person: viewer.person.id, at: app.now(), on: app.today(), page: from, words },
      once,
    );
    return { go: `/help/requests/${String(number)}` };
  }),
  defineFilePage({
    path: "/ask-for-help",
    permission: "ask-for-help",
    show: (request) =>
      filePage(request, safePath(request.query.get("from") ?? `/files/${request.employee.id}`), {
        ...nothingYet,
        step: request.query.get("step") ?? undefined,
      }),
  }),
  defineFileAction({
    path: "/ask-for-help",
    permission: "ask-for-help",
    handle: async (request, { typed, once }) => {
      const from = safePath(typed.get("from")?.[0]);
      const steps = stepsIn(request);
      const asked = read(
        typed,
        steps.map(({ finding }) => finding),
      );
      if (!asked.ok) return filePage(request, from, typedBack(typed, asked.errors));
      const { app, viewer, employee } = request;
      const step = steps.find(({ finding }) => finding === asked.input.step);
      const number = await requests.open(
        {
          ...{ person: viewer.person.id, at: app.now(), on: app.today() },
          ...{ page: from, file: employee.id, words: asked.input.words },
          ...(step === undefined ? {} : { step }),
        },
        once,
      );
      if (step) await recordInFile(request, { request: number, step, cycle: step.cycle }, `${employee.id}.${once}`);
      return { go: `/help/requests/${String(number)}` };
    },
  }),
];
