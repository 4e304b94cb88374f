import {
  decideAdoptPlan,
  decideShareDraft,
  documentOfYear,
  withoutAnsweredInRows,
  withRowsAnswered,
} from "../../development/index.ts";
import type { Edition } from "../../policy/index.ts";
import { sealed } from "../sealed.ts";
import type { Act } from "../story.ts";
import type { Chance } from "./chance.ts";
import { fillForm } from "./fill-form.ts";

const plan = "development-plan";

/** What the agreement has the writer of a development plan affirm. */
const toAffirm = ({ rules }: Edition): readonly { readonly rule: string; readonly words: string }[] =>
  rules.flatMap(({ id, kind, parameters }) => {
    const { by, at, statement } = parameters as {
      by?: string;
      at?: { where?: { document?: string } };
      statement?: string;
    };
    if (kind !== "attest" || by !== "employee" || at?.where?.document !== plan) return [];
    return [{ rule: id, words: statement ?? "" }];
  });

/** The employee writes the year's development plan, lets the supervisor read it, and adopts it. */
export const adoptsPlan =
  (chance: Chance): Act =>
  async (file) => {
    const { employee, cycle, edition, today } = file;
    const form = withoutAnsweredInRows(file.form(plan));
    const { title, site } = cycle.person;
    const words = {
      ...{ title: typeof title === "string" ? title : "The post on the roster", site: String(site ?? "") },
      ...{ "time-frames": "October to January", institution: "Cedar County College", certificate: "" },
    };
    const values = fillForm(form, { chance, by: "employee", day: today.toString(), words });
    const document = documentOfYear(employee, cycle.id);
    const paper = withRowsAnswered(sealed(file, plan, "employee", values, document, form), form);
    await file.does("employee", decideShareDraft, { document, version: paper.version, cycle: cycle.id });
    await file.does("employee", decideAdoptPlan, {
      ...{ sealed: paper, cycle: cycle.id, draft: `${document}-draft`, wordsChanged: false },
      affirmed: toAffirm(edition),
    });
  };
