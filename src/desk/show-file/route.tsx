import { addDays, isUnknown } from "../../calendar/index.ts";
import { proposedFact } from "../../casefile/index.ts";
import type { DraftRecord } from "../../documents/index.ts";
import { sayWhen } from "../../documents/pages.ts";
import { defineFilePage, postWords, type FileRequest, type Mount } from "../../web/index.ts";
import type { DeskParts } from "../parts.ts";
import { fileShown } from "./view-model.ts";
import { FilePage } from "./page.tsx";

/** The file of one employee, as everyone entitled sees it. */
export const fileRoute = ({ drafts }: DeskParts): Mount =>
  defineFilePage({
    path: "",
    permission: "see-file",
    looks: () => "the file",
    show: async (request) => {
      const { app, employee, viewer, today, roster, calendars } = request;
      const near = addDays(calendars, today, { count: 5, unit: "work-days" }, "after");
      const shown = fileShown({
        ...request,
        person: viewer.person.id,
        findings: request.findings(),
        editionOf: (cycle) => {
          const pinned = request.file.cycles.find(({ id }) => id === cycle);
          return pinned && app.policies().edition(pinned.edition);
        },
        horizon: isUnknown(near) ? today : near,
        post: postWords(employee.id, roster, app),
        drafts: request.may("see-draft") ? await draftsOf(employee.id, drafts) : [],
        grants: app.grants(request.file),
        views: await app.views.of(employee.id, 200),
        sayInstant: (at) => sayWhen(at, today),
        describe: (event, edition) => app.describe(event, edition, request.name),
        barred: barredHere(request),
        striking: request.query.has("strike"),
      });
      return { title: employee.name, current: "people", page: <FilePage shown={shown} /> };
    },
  });

const draftsOf = async (file: string, drafts: DeskParts["drafts"]): Promise<readonly DraftRecord[]> => {
  const headers = await drafts.openOfFile(file);
  return (await Promise.all(headers.map(({ id }) => drafts.load(id)))).filter((record) => record !== undefined);
};

/** Whether the agreement itself leaves proposing a plan to somebody else: asked as the act would ask. */
const barredHere = ({ may, findings, cycle, edition, actor, today }: FileRequest): readonly "propose-plan"[] => {
  const [plan] = Object.keys(edition.plans);
  if (!may("propose-plan") || plan === undefined) return [];
  const proposed = proposedFact({ fact: "plan-proposed", day: today, cycle: cycle.id, by: actor, today, is: { plan } });
  const isBarred = findings([proposed]).some(
    ({ kind, occasion, state }) => kind === "who-may" && occasion.kind === "act" && state === "blocked",
  );
  return isBarred ? ["propose-plan"] : [];
};
