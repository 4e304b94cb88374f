import { describeEventLog } from "./event-log.contract.ts";
import { storages } from "./storages.ts";

for (const [name, makeStorage] of Object.entries(storages)) describeEventLog(name, makeStorage);
