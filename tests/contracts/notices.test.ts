import { describeNotices } from "./notices.contract.ts";
import { storages } from "./storages.ts";

for (const [name, makeStorage] of Object.entries(storages)) describeNotices(name, makeStorage);
