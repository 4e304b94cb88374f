import { append, cycleOpened, note } from "./sample-acts.ts";
import { openStorage } from "../../src/storage/index.ts";

/** Records acts until it is killed, and says each one on a line of its own once it is recorded: file and revision. */
const storage = await openStorage({ path: process.argv[2] ?? "", district: "fairview" });
const revisions = new Map<string, number>();
for (const file of ["e-1", "e-2", "e-3"]) revisions.set(file, (await storage.log.load(file)).length);
for (;;) {
  await Promise.all(
    [...revisions].map(async ([file, revision]) => {
      const events = revision === 0 ? [cycleOpened] : [note(`After ${revision}`), note("And again")];
      const appended = await storage.log.append(append(file, revision, events));
      if (!appended.ok) throw new Error(appended.conflict);
      revisions.set(file, revision + events.length);
      process.stdout.write(`${file} ${revision + events.length}\n`);
    }),
  );
}
