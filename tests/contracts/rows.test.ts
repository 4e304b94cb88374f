import { describeRows } from "./rows.contract.ts";
import { storages } from "./storages.ts";

for (const [name, makeStorage] of Object.entries(storages)) describeRows(name, makeStorage);
