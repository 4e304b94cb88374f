import { sayDay } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import { tellsFor } from "../agreement-says.tsx";
import type { DraftRecord } from "../../documents/index.ts";
import type { PlanParts } from "../parts.ts";
import { formFor } from "../parts.ts";
import type { Plan } from "../plan.ts";
import { aboutIssuing, issueFacts, toAffirm } from "./issue-facts.ts";
import { issueOf } from "./issue-of-draft.ts";
import type { IssueShown } from "./page.tsx";

/** A draft as it would be issued now, with everything the agreement answers about that. */
export const issueShown = (request: FileRequest, parts: PlanParts, plan: Plan, draft: DraftRecord): IssueShown => {
  const { edition, cycle, today } = request;
  const form = formFor(parts, "plan", { edition, cycle, today, plan: plan.type }, draft.header.form);
  const issue = issueOf(plan, form, draft, { digest: parts.digest, sayDay: (day) => sayDay(day, "full") });
  // Only the supervisor issues; what the check answers must not depend on who is reading it.
  const supervisor = { person: request.supervisor?.id ?? request.actor.person, role: "supervisor" } as const;
  const all = request.findings(issueFacts(plan, { ...issue, affirmed: [] }, { actor: supervisor, today }));
  return {
    plan,
    form,
    issue,
    draft: draft.header.id,
    draftAt: draft.entries.findLast(({ kind }) => kind === "text")?.number ?? 0,
    findings: aboutIssuing(all, issue.sealed),
    toAffirm: toAffirm(all, issue.sealed),
    tells: tellsFor(all, request.actor.role === "employee" ? "employee" : "supervisor"),
  };
};
