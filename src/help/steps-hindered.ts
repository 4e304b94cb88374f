import type { Day } from "../calendar/index.ts";
import type { Edition, Finding, Role } from "../policy/index.ts";
import { sayMessage } from "../wording/index.ts";
import type { HinderedStep } from "./help-request.ts";

/** A step that can be named as hindered, with the year it belongs to. */
export type NamedStep = HinderedStep & { readonly cycle: string };

const stillToDo: ReadonlySet<Finding["state"]> = new Set(["due", "overdue", "blocked", "open"]);

const byDay = (a: NamedStep, b: NamedStep): number => {
  if (a.due && b.due) return Temporal.PlainDate.compare(a.due, b.due);
  return Number(b.due !== undefined) - Number(a.due !== undefined);
};

/** What these roles still have to do in one file, the nearest first: the steps a problem can stand in the way of. */
export const stepsOf = (
  findings: readonly Finding[],
  roles: readonly Role[],
  { editionOf, today }: { readonly editionOf: (cycle: string) => Edition | undefined; readonly today: Day },
): readonly NamedStep[] =>
  findings
    .filter(
      ({ state, who, kind }) => kind !== "gate" && stillToDo.has(state) && who.some((role) => roles.includes(role)),
    )
    .flatMap((finding): readonly NamedStep[] => {
      const { id, rule, due, asks, occasion } = finding;
      const edition = editionOf(occasion.cycle);
      if (!edition) return [];
      const words = sayMessage(asks, edition, { today, finding }).replace(/\.$/, "");
      return [{ finding: id, rule, asks: words, cycle: occasion.cycle, ...(due === undefined ? {} : { due }) }];
    })
    .sort(byDay)
    .slice(0, 12);
