import { compareDays, type Day } from "../calendar/index.ts";
import type { Finding } from "../policy/index.ts";
import type { OwnersOf, Ownership } from "../roster/index.ts";
import { sayDay } from "../wording/index.ts";

interface Told {
  readonly today: Day;
  /** A person's name. */
  readonly name: (person: string) => string;
  /** Who reads, to be spoken to. */
  readonly reader?: string;
}

/** "Fell due under Marisol Quade; with Teodor Vance since January 11." Said only where the step changed hands. */
export const ownerWords = (finding: Finding, owners: OwnersOf, told: Told): string | undefined => {
  if (finding.state !== "overdue" && finding.state !== "due") return undefined;
  const moved = owners(finding).find(({ due }) => due !== undefined);
  return moved && handed(moved, told);
};

const handed = ({ now, since, due }: Ownership, { today, name, reader }: Told): string | undefined => {
  if (!due) return undefined;
  const who = (person: string): string => (person === reader ? "you" : name(person));
  if (compareDays(due.on, today) > 0) return `It will be with ${who(due.person)} when it falls due.`;
  const on = since === undefined ? "" : ` since ${sayDay(since, "plain", today)}`;
  return `Fell due under ${who(due.person)}; ${now === undefined ? "nobody supervises now" : `with ${who(now)}${on}`}.`;
};
