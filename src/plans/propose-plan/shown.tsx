import { proposedFact } from "../../casefile/index.ts";
import { documentsOf, focusKey, latestVersion } from "../../documents/index.ts";
import { documentName, sayDay } from "../../wording/index.ts";
import type { FileRequest, Instead } from "../../web/index.ts";
import { tellsFor } from "../agreement-says.tsx";
import type { PlanParts } from "../parts.ts";
import { capital, fociWords } from "../plan-page.tsx";
import { isOpen, plansIn } from "../state.ts";
import type { ProposalShown } from "./page.tsx";
import { asksForNotice, planChoices } from "./plan-choices.ts";

/** What the proposal's page shows before anything is typed. */
export const proposalShown = (request: FileRequest, { rubric }: PlanParts): ProposalShown | Instead => {
  const { file, edition, cycle, actor, today } = request;
  const types = planChoices(edition);
  const [type] = types;
  if (type === undefined)
    return {
      instead: {
        title: "This agreement knows no plan",
        text: "It names no improvement or growth plan, so none can be proposed under it.",
      },
    };
  const open = plansIn(file.events).filter(isOpen);
  const shared = { day: today, cycle: cycle.id, by: actor, today, is: { plan: type }, ids: { plan: "proposed" } };
  const findings = request.findings([
    proposedFact({ ...shared, fact: "plan-proposed" }),
    proposedFact({ ...shared, fact: "plan-issued" }),
  ]);
  return {
    types,
    choices: rubric(edition),
    ddfs: [...documentsOf(file.events).values()]
      .filter((document) => document.type === "ddf")
      .map((document) => {
        const version = latestVersion(document);
        const { day, body } = version.issued;
        return {
          id: document.id,
          label: capital(`${documentName("ddf", edition)}${day ? ` of ${sayDay(day, "plain", today)}` : ""}`),
          focus: fociWords(body.focus),
          keys: body.focus.map(focusKey),
          received: version.received.length > 0,
        };
      })
      .reverse(),
    open,
    givesNotice: actor.role === "supervisor" && types.some((each) => asksForNotice(edition, each)),
    tells: tellsFor(findings, actor.role).filter(({ asks }) => JSON.stringify(asks.with).includes("plan-proposed")),
    refused: findings.filter(
      ({ kind, occasion, answer, effect }) =>
        kind === "who-may" && occasion.kind === "act" && effect === "block" && answer !== "yes",
    ),
    above: findings.filter(
      ({ kind, occasion, state, asks }) =>
        kind === "gate" &&
        occasion.kind === "act" &&
        state !== "not-needed" &&
        JSON.stringify(asks.with).includes("second-level-involved"),
    ),
  };
};
