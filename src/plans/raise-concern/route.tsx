import { proposedFact } from "../../casefile/index.ts";
import { defineAct, type Mount } from "../../web/index.ts";
import type { PlanParts } from "../parts.ts";
import { filePath } from "../plan-page.tsx";
import { decide, type RaiseConcern } from "./decide.ts";
import { read } from "./form.ts";
import { RaiseConcernPage, type ConcernShown } from "./page.tsx";

export const route = ({ rubric }: PlanParts): Mount =>
  defineAct<RaiseConcern, ConcernShown>({
    name: "raise-concern",
    path: "/raise-concern",
    permission: "raise-concern",
    title: () => "Record a conversation about a concern",
    show: ({ edition, cycle, findings, actor, today }) => {
      const plan = Object.keys(edition.plans)[0] ?? "plan";
      const proposed = proposedFact({
        fact: "plan-proposed",
        day: today,
        cycle: cycle.id,
        by: actor,
        today,
        is: { plan },
      });
      const gates = findings([proposed]).filter(({ kind, occasion }) => kind === "gate" && occasion.kind === "act");
      return {
        choices: rubric(edition),
        clauses: gates.filter(({ asks }) => JSON.stringify(asks.with).includes("concern-raised")),
      };
    },
    start: ({ today }) => ({ on: today.toString(), how: "talk" }),
    read: (typed, { cycle, today }, { choices }) => read(typed, { cycle: cycle.id, choices, today }),
    decide,
    labels: {
      focus: "What it was about",
      how: "How it was raised",
      on: "The day",
      "late-reason": "Why it is entered later",
      words: "What was said",
      also: "Who else took part",
    },
    page: (page) => <RaiseConcernPage page={page} />,
    done: (request) => filePath(request),
  });
