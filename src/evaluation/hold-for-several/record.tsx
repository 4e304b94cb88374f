import { runCommand, type CommandResult } from "../../casefile/index.ts";
import { commandParts, type App } from "../../web/index.ts";
import { decide } from "../hold-conference/decide.ts";
import type { HeldTogether } from "./form.ts";
import type { Attending } from "./staff.tsx";

/** What became of the entry in one person's file. */
export interface Entered {
  readonly attending: Attending;
  readonly outcome: CommandResult["outcome"];
}

/**
 * Records the conference in the file of each who was there, each under their own agreement, one after the other. Where one
 * agreement does not let it be recorded as it stands, the others are recorded all the same.
 */
export const recordForEach = async (
  app: App,
  attending: readonly Attending[],
  held: HeldTogether,
  once: string,
): Promise<readonly Entered[]> => {
  const entered: Entered[] = [];
  for (const each of attending) {
    const { person, post, file, cycle, actor } = each;
    const { people: _, ...conference } = held;
    const result = await runCommand(
      commandParts(app, app.calendars(post?.staffGroup)),
      {
        file: person.id,
        cycle: cycle.id,
        actor,
        today: app.today(),
        expected: file.revision,
        once: `${person.id}.${once}`,
      },
      decide,
      { ...conference, cycle: cycle.id, with: ["employee", actor.role] },
    );
    entered.push({ attending: each, outcome: result.outcome });
  }
  return entered;
};
