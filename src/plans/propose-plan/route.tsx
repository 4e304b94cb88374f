import { seal } from "../../documents/index.ts";
import { sayDay } from "../../wording/index.ts";
import { defineAct, type Mount } from "../../web/index.ts";
import { formFor, type PlanParts } from "../parts.ts";
import { filePath } from "../plan-page.tsx";
import { decide, type ProposePlan } from "./decide.ts";
import { read } from "./form.ts";
import { ProposePlanPage, type ProposalShown } from "./page.tsx";
import { asksForNotice } from "./plan-choices.ts";
import { proposalShown } from "./shown.tsx";

export const route = (parts: PlanParts): Mount =>
  defineAct<ProposePlan, ProposalShown>({
    name: "propose-plan",
    path: "/propose-plan",
    permission: "propose-plan",
    title: () => "Propose a plan",
    show: (request) => proposalShown(request, parts),
    start: (_, { types, ddfs }) => ({
      type: types[0] ?? "",
      ddf: ddfs[0]?.id ?? "none",
      // A form about several matters does not choose for the supervisor which of them the plan is about.
      focus: ddfs[0]?.keys.length === 1 ? (ddfs[0].keys[0] ?? "") : "",
    }),
    read: (typed, request, { types, choices, ddfs }) => {
      const { cycle, edition, actor, today, app } = request;
      const answered = read(typed, { cycle: cycle.id, types, choices, ddfs: ddfs.map(({ id }) => id), today });
      if (!answered.ok) return answered;
      const { noticeValues, ...proposal } = answered.input;
      if (actor.role !== "supervisor" || !asksForNotice(edition, proposal.type)) return { ok: true, input: proposal };
      const form = formFor(parts, "notice", request);
      const authors = Object.fromEntries(form.sections.map(({ name }) => [name, [actor.role]]));
      const sealing = {
        document: app.newId(),
        version: 1,
        digest: parts.digest,
        sayDay: (day: typeof today) => sayDay(day, "full"),
      };
      return { ok: true, input: { ...proposal, notice: seal(form, noticeValues, authors, sealing) } };
    },
    decide,
    labels: {
      type: "The kind of plan",
      focus: "What the plan is about",
      ddf: "The form it grows out of",
      reason: "Why a plan is needed",
      time: "Day offered",
      place: "Time and place",
    },
    page: (page) => <ProposePlanPage page={page} />,
    done: (request, events) => {
      const plan = events.find(({ type }) => type === "PlanProposed")?.plan;
      return plan === undefined ? filePath(request) : `${filePath(request)}/plans/${plan}/write`;
    },
  });
