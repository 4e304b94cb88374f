import type { Edition } from "../../policy/index.ts";

interface AssignRows {
  readonly what?: string;
  readonly rows?: readonly { readonly use: string | readonly string[] }[];
}

/** The plan names an edition lets be used here: those its `assign` rule names, else all it declares but development plans. */
export const planChoices = ({ plans, rules }: Pick<Edition, "plans" | "rules">): readonly string[] => {
  const declared = Object.keys(plans).filter((name) => plans[name] !== "development");
  const assigned = rules.filter(
    ({ kind, parameters }) => kind === "assign" && (parameters as AssignRows).what === "plan",
  );
  if (assigned.length === 0) return declared;
  const used = assigned.flatMap(({ parameters }) => ((parameters as AssignRows).rows ?? []).flatMap(({ use }) => use));
  return declared.filter((name) => used.includes(name));
};

/** Whether a gate of the edition looks for a written notice before a plan of that type is issued. */
export const asksForNotice = ({ rules }: Pick<Edition, "rules">, type: string): boolean =>
  rules.some(({ kind, parameters }) => {
    if (kind !== "gate") return false;
    const { act, needs } = parameters as {
      readonly act: { readonly where?: { readonly plan?: string | readonly string[] } };
      readonly needs: unknown;
    };
    const plans = [act.where?.plan ?? type].flat();
    return (
      plans.includes(type) &&
      JSON.stringify(needs).includes('"notice-given"') &&
      JSON.stringify(needs).includes('"need-for-plan"')
    );
  });
