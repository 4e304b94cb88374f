import { plansIn } from "../../plans/index.ts";
import { sayDay } from "../../wording/index.ts";
import { planWord } from "../plan-names.ts";
import type { ReadFile } from "../read-file.ts";
import type { Reader } from "./from-findings.ts";
import type { Owed } from "./owed.ts";

/** Files that a grant opens to the reader: nothing is owed in them, and something may be done. */
export const openByGrants = (read: ReadFile, { today }: Reader): readonly Owed[] =>
  read.standings.flatMap((standing): readonly Owed[] => {
    const { role, until } = standing;
    if (role !== "helper" && role !== "representative") return [];
    const plan = plansIn(read.file.events).find(({ id }) => id === standing.plan);
    const edition = plan && read.editionOf(plan.cycle);
    const file = `/files/${read.employee.id}`;
    const href = role === "helper" ? `${file}/plans/${plan?.id ?? ""}` : file;
    const word = plan && edition ? planWord(plan, edition) : "plan";
    return [
      {
        side: "mine",
        group: "open",
        title: (whom) => (role === "helper" ? `Help with the ${word} of ${whom}` : `Stand by ${whom}`),
        whom: read.employee.name,
        about: read.post?.title ?? "",
        href,
        why:
          role === "helper"
            ? "You were asked in for this plan. You may read it and what is issued under it while it runs."
            : `${read.employee.name} let you in as representative${until ? `, until ${sayDay(until, "plain", today)}` : ""}.`,
        bundle: `grant ${read.employee.id} ${role} ${standing.plan ?? ""}`,
        person: { name: read.employee.name, href },
      },
    ];
  });
