import type { Calendars } from "../calendar/index.ts";
import type { CommandParts } from "../casefile/index.ts";
import type { App } from "./app.ts";

/** What the one door for writing needs, at this instant. */
export const commandParts = (app: App, calendars: Calendars): CommandParts => ({
  log: app.log,
  library: app.policies(),
  sources: app.sources,
  calendars,
  now: app.now(),
  newId: app.newId,
});
