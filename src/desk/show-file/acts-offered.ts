import type { Permission } from "../../access/index.ts";
import type { Edition } from "../../policy/index.ts";
import { documentName } from "../../wording/index.ts";

/** An act that someone may begin from the file, as a plain link. */
export interface ActOffered {
  readonly label: string;
  readonly href: string;
}

type Row = readonly [permission: Permission, path: string, label: (edition: Edition) => string];

/** The acts that begin a matter; those that go on with one are offered on its plan or document. */
const table: readonly Row[] = [
  ["see-file", "/year", () => "The year, step by step"],
  ["raise-concern", "/raise-concern", () => "Record a conversation about a concern"],
  [
    "write-document",
    "/documents/new",
    (edition) => `Write a form or notice, such as a ${documentName("ddf", edition)}`,
  ],
  ["propose-plan", "/propose-plan", () => "Propose a plan"],
  ["see-observation", "/observations", () => "Observations"],
  ["hold-conference", "/conference", () => "Record a conference of the year"],
  ["write-self-assessment", "/self-assessment", () => "Write your self-assessment, for yourself first"],
  ["repin-cycle", "/agreement", () => "Move the year to another edition of the agreement"],
  ["give-summative", "/summative", (edition) => `Write the ${documentName("summative", edition)}`],
];

/** What the viewer's permissions allow to begin. `barred`: acts that the agreement leaves to others. */
export const actsOffered = (
  path: string,
  edition: Edition,
  may: (permission: Permission) => boolean,
  barred: readonly Permission[],
): readonly ActOffered[] =>
  table
    .filter(([permission]) => may(permission) && !barred.includes(permission))
    .map(([, to, label]) => ({ label: label(edition), href: `${path}${to}` }));
