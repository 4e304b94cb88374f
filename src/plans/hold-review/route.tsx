import { seal } from "../../documents/index.ts";
import { sayDay } from "../../wording/index.ts";
import { defineAct, type Mount } from "../../web/index.ts";
import type { OfPlan } from "../act-sheet.tsx";
import { formFor, type PlanParts } from "../parts.ts";
import { benchmarksOf } from "../parts-of-plan.ts";
import { cycleOfPlan, planFor, planPath } from "../plan-page.tsx";
import { promisesStart } from "../promise-fields.tsx";
import { decide, type HoldReview } from "./decide.ts";
import { read } from "./form.ts";
import { noteValues } from "./note-values.ts";
import { HoldReviewPage } from "./page.tsx";

export const route = (parts: PlanParts): Mount =>
  defineAct<HoldReview, OfPlan>({
    name: "hold-review",
    path: "/plans/:plan/review",
    permission: "hold-review",
    cycleOf: cycleOfPlan,
    title: () => "Record a benchmark meeting",
    show: (request) => planFor(request, ["sent", "running"], "Progress is reviewed while a plan runs."),
    start: (request, shown) => ({
      on: request.today.toString(),
      benchmark:
        benchmarksOf(shown.plan).find(({ id }) => !shown.plan.reviews.some(({ benchmark }) => benchmark === id))?.id ??
        "other",
      ...promisesStart(request, shown),
    }),
    read: (typed, request, { plan }) => {
      const { employee, supervisor, today, app } = request;
      const answered = read(typed, plan, today);
      if (!answered.ok) return answered;
      const { next, ...review } = answered.input;
      const form = formFor(parts, "review-note", request);
      const nameOf = (whose: string): string =>
        whose === "supervisor" ? (supervisor?.name ?? "Supervisor") : whose === "employee" ? employee.name : "Students";
      const authors = Object.fromEntries(form.sections.map(({ name }) => [name, ["supervisor"]]));
      const sealing = {
        document: app.newId(),
        version: 1,
        digest: parts.digest,
        sayDay: (on: typeof today) => sayDay(on, "full"),
      };
      return {
        ok: true,
        input: { ...review, note: seal(form, noteValues(plan, review.held, next, nameOf), authors, sealing) },
      };
    },
    decide,
    labels: {
      benchmark: "Which meeting it was",
      on: "The day",
      "late-reason": "Why it is entered later",
      also: "Who else took part",
      words: "What was looked at",
      progress: "What the record shows",
      evidence: "Which record shows it",
      kept: "What became of the promise",
      keptnote: "What shows it",
      next: "What happens until the next meeting",
    },
    page: (page) => <HoldReviewPage page={page} />,
    done: (request, _, { held }) => planPath(request, { id: held.plan }),
  });
