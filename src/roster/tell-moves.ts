import { type CommandParts, cycleOfMove, decideChangePost, openCaseFile, runCommand } from "../casefile/index.ts";
import type { Day } from "../calendar/index.ts";
import type { MoveToTell, RosterStore } from "./roster.ts";

/** What writing moves into files stands on. */
export interface TellParts {
  readonly store: Pick<RosterStore, "movesToTell" | "moveTold">;
  /** The one door for writing, for this person's file. */
  readonly command: (person: string) => CommandParts;
  readonly today: Day;
}

/** How often a file may move on under our hands before it is left for the next time. */
const PATIENCE = 5;

/**
 * Writes every move that is kept into its person's file. A move is kept with the roster it changed and let go once it
 * stands in the file, or once there is no open year to stand in; so none is lost when the program stops in between, and
 * none stands twice. Answers with how many files say something new.
 */
export const tellMoves = async ({ store, command, today }: TellParts): Promise<number> => {
  let told = 0;
  for (const kept of await store.movesToTell()) {
    const outcome = await tell(kept, command(kept.person), today);
    if (outcome === "recorded") told += 1;
    if (outcome !== "later") await store.moveTold(kept.id);
  }
  return told;
};

const tell = async (
  { id, person, by, move }: MoveToTell,
  parts: CommandParts,
  today: Day,
): Promise<"recorded" | "no-place" | "later"> => {
  for (let attempt = 0; attempt < PATIENCE; attempt += 1) {
    const file = openCaseFile(person, await parts.log.load(person), parts.sources);
    const cycle = cycleOfMove(file.cycles, move);
    if (!cycle) return "no-place";
    const result = await runCommand(
      parts,
      {
        file: person,
        actor: { person: by, role: "personnel" },
        today,
        expected: file.revision,
        once: `move-${id}`,
        cycle: cycle.id,
      },
      decideChangePost,
      move,
    );
    if (result.outcome === "recorded" || result.outcome === "replayed") return "recorded";
    if (result.outcome === "refused") return "no-place";
  }
  return "later";
};
