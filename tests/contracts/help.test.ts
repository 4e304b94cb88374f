import { describeHelp } from "./help.contract.ts";
import { storages } from "./storages.ts";

for (const [name, makeStorage] of Object.entries(storages)) describeHelp(name, makeStorage);
