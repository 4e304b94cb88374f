import { plansIn } from "../../plans/index.ts";
import { observationsIn } from "../../observations/index.ts";
import { sayDay } from "../../wording/index.ts";
import { planWord } from "../plan-names.ts";
import type { ReadFile } from "../read-file.ts";
import type { Reader } from "./from-findings.ts";
import type { Owed } from "./owed.ts";

/** The one observation someone was asked to make. */
const observing = (read: ReadFile, id: string | undefined, today: Reader["today"]): readonly Owed[] => {
  const observation = id === undefined ? undefined : observationsIn(read.file.events).get(id);
  if (!observation || observation.calledOff) return [];
  const href = `/files/${read.employee.id}/observations/${observation.id}`;
  const on = observation.on ? sayDay(observation.on, "plain", today) : "a day not known";
  return [
    {
      side: "mine",
      group: "open",
      title: (whom) => (observation.held ? `The observation of ${whom}` : `Observe ${whom}`),
      whom: read.employee.name,
      about: read.post?.title ?? "",
      href,
      why: `You were asked to observe this once${observation.held ? "; it is recorded as held" : `, on ${on}`}. You see this observation and nothing else of the file.`,
      bundle: `grant ${read.employee.id} observer ${observation.id}`,
      person: { name: read.employee.name, href },
    },
  ];
};

/** Files that a grant opens to the reader: nothing is owed in them, and something may be done. */
export const openByGrants = (read: ReadFile, { today }: Reader): readonly Owed[] =>
  read.standings.flatMap((standing): readonly Owed[] => {
    const { role, until } = standing;
    if (role === "observer") return observing(read, standing.observation, today);
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
