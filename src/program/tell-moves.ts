import type { CommandParts } from "../casefile/index.ts";
import { tellMoves } from "../roster/index.ts";
import { factSources, type District } from "./district.ts";
import { calendarsBy } from "./work-calendars.ts";

/** Writes into files what changed of people's posts, as far as no file says it yet. */
export const tellDistrictMoves = async ({
  storage,
  agreements,
  clock,
  newId,
}: Pick<District, "storage" | "agreements" | "clock" | "newId">): Promise<number> => {
  if ((await storage.roster.movesToTell()).length === 0) return 0;
  const calendars = calendarsBy(await storage.calendars.newest())(undefined);
  const command = (): CommandParts => ({
    log: storage.log,
    library: agreements.policies(),
    sources: factSources,
    calendars,
    now: clock.now(),
    newId,
  });
  return tellMoves({ store: storage.roster, command, today: clock.today() });
};
