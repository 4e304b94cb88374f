import { describeObservations } from "./observations.contract.ts";
import { storages } from "./storages.ts";

for (const [name, makeStorage] of Object.entries(storages)) describeObservations(name, makeStorage);
