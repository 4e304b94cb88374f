import { describeDrafts } from "./drafts.contract.ts";
import { storages } from "./storages.ts";

for (const [name, makeStorage] of Object.entries(storages)) describeDrafts(name, makeStorage);
