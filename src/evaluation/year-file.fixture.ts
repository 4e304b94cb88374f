import { fileUnder, type FileInWriting } from "../plans/file-in-writing.fixture.ts";
import type { PersonAttributes } from "../policy/index.ts";
import { factsFrom } from "./facts.ts";

/** A file of the yearly cycle under a shipped agreement, with the facts of its own acts. */
export const yearUnder = (policy: string, person: PersonAttributes, first?: string): FileInWriting =>
  fileUnder(policy, person, first, [{ factsFrom }]);

export const aTeacher = (): FileInWriting =>
  yearUnder("bc-btu", { unit: "btu", "job-class": "teacher", status: "probationary" });
export const aCustodian = (): FileInWriting => yearUnder("bc-local-44", { unit: "local-44", "job-class": "custodian" });
