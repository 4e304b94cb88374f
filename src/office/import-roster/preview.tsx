import { isRefused, type ImportPlan, type StaffRead } from "../../roster/index.ts";
import { answersIn, type Typed } from "../../answers/index.ts";
import { defineOfficeAction, defineOfficePage, type Answered, type Mount, type PageRequest } from "../../web/index.ts";
import { Crumbs, Facts, Head, LinkButton, Notice, Sheet } from "../../web/kit/index.ts";
import { sayFieldError } from "../../wording/index.ts";
import { current } from "../nothing-here.tsx";
import { people } from "../words.ts";
import { noSuchImport } from "./columns.tsx";
import type { RosterParts } from "./parts.ts";
import { dayStated, planned } from "./planned.ts";
import { kindAsked, PreviewPage, type PreviewShown } from "./preview-page.tsx";
import { keepsRoster, rosterPath } from "./show-roster.tsx";
import { begunImport, readStaged } from "./staged.ts";

const path = "/roster/imports/:import";

type More = Partial<Pick<PreviewShown, "reason" | "errors" | "movedOn">> & { readonly day?: string | undefined };

const previewAnswer = async (parts: RosterParts, request: PageRequest, more: More = {}): Promise<Answered> => {
  const id = request.params["import"] ?? "";
  const begun = await begunImport(parts, id);
  const read = begun && readStaged(begun.staged);
  if (!read) return noSuchImport;
  // A mapping that does not fit the file is put right where columns are chosen.
  if (isRefused(read)) return { go: `${rosterPath}/imports/${id}/columns` };
  const { query, app } = request;
  const on = dayStated(more.day ?? query.get("day"), app.today());
  const plan = await planned(parts, app, read, on);
  const status = more.movedOn ? 409 : 422;
  return {
    title: `What ${read.file} changes`,
    current,
    ...(more.movedOn || more.errors ? { status, hasErrors: more.errors !== undefined } : {}),
    page: (
      <PreviewPage
        {...{ request, id, read, plan, on }}
        kind={kindAsked(query.get("kind"))}
        page={Math.max(0, Number.parseInt(query.get("page") ?? "0", 10) || 0)}
        reason={more.reason ?? ""}
        errors={more.errors ?? []}
        movedOn={more.movedOn ?? false}
      />
    ),
  };
};

/** What must be said before this plan is committed. */
const lacking = (typed: Typed, plan: ImportPlan) => {
  const answers = answersIn(typed);
  const reason = answers.text("reason", { most: 500 });
  const confirmed = new Set(typed.get("confirm"));
  const asked = [
    ...(plan.counts.error > 0 ? ["errors"] : []),
    ...(plan.problems.some(({ key }) => key === "many-leave") ? ["many"] : []),
  ];
  const read = answers.finish(reason);
  return [
    ...(asked.every((each) => confirmed.has(each))
      ? []
      : [{ name: "confirm", message: "Confirm this first, or correct the file and send it again." }]),
    ...(read.ok ? [] : read.errors.map((error) => ({ name: error.field, message: sayFieldError(error, "Why") }))),
  ];
};

const commit = async (parts: RosterParts, request: PageRequest, typed: Typed): Promise<Answered> => {
  const id = request.params["import"] ?? "";
  const begun = await begunImport(parts, id);
  const read = begun && readStaged(begun.staged);
  if (!read || isRefused(read)) return noSuchImport;
  const day = typed.get("day")?.[0];
  const reason = (typed.get("reason")?.[0] ?? "").trim();
  const plan = await planned(parts, request.app, read, dayStated(day, request.app.today()));
  const shown = { day, reason };
  if (String(plan.revision) !== typed.get("planned")?.[0])
    return previewAnswer(parts, request, { ...shown, movedOn: true });
  const errors = lacking(typed, plan);
  if (errors.length > 0) return previewAnswer(parts, request, { ...shown, errors });
  if (plan.isEmpty) return previewAnswer(parts, request, shown);
  const by = request.viewer.person.id;
  const moves = plan.moves.map((move) => ({ ...move, by }));
  const done = await parts.store.commit(plan.after, { expected: plan.revision, by, reason, moves });
  if (!done.ok) return previewAnswer(parts, request, { ...shown, movedOn: true });
  await parts.imports.giveUp(id);
  return doneAnswer(read, plan, await parts.tell());
};

const doneAnswer = (read: StaffRead, plan: ImportPlan, files: number): Answered => ({
  title: "The roster is changed",
  current,
  page: (
    <>
      <Crumbs
        trail={[
          { label: "Set up the year", href: "/office" },
          { label: "Roster", href: rosterPath },
          { label: "Committed" },
        ]}
      />
      <Head title="The roster is changed" lead={`${read.file} was taken over, all of it at once.`} />
      <Notice kind="recorded" title="Who may open which file follows from the posts of each day." announce>
        <p>
          {files === 0
            ? "No open file had to say anything of it."
            : `${people(files).replace(/^./, (letter) => letter.toUpperCase())} ${files === 1 ? "has" : "have"} it in their file that a post changed.`}
        </p>
      </Notice>
      <Sheet>
        <Facts
          facts={[
            { term: "New", words: people(plan.counts.new) },
            { term: "Changed", words: people(plan.counts.changed) },
            { term: "Leaving", words: people(plan.counts.leaving) },
            ...(plan.counts.error > 0 ? [{ term: "Left out, in error", words: people(plan.counts.error) }] : []),
          ]}
        />
        <LinkButton href="/office">Go on setting up the year</LinkButton>
      </Sheet>
    </>
  ),
});

/** The preview of an import, its commit, and giving it up. */
export const previewRoutes = (parts: RosterParts): readonly Mount[] => [
  defineOfficePage({ path, offices: keepsRoster, show: (request) => previewAnswer(parts, request) }),
  defineOfficeAction({ path, offices: keepsRoster, handle: (request, { typed }) => commit(parts, request, typed) }),
  defineOfficeAction({
    path: `${path}/give-up`,
    offices: keepsRoster,
    handle: async ({ params }) => {
      await parts.imports.giveUp(params["import"] ?? "");
      return { go: rosterPath };
    },
  }),
];
