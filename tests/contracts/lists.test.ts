import { describeLists, sampleProjections } from "./lists.contract.ts";
import { sqliteInFile } from "./storages.ts";

describeLists("SQLite in a file", () => sqliteInFile(sampleProjections));
