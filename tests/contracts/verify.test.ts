import { sqliteInFile } from "./storages.ts";
import { describeVerify } from "./verify.contract.ts";

describeVerify("SQLite in a file", () => sqliteInFile());
