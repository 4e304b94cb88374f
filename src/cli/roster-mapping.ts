import { type ColumnMapping, readMapping, rosterFields } from "../roster/index.ts";
import { rosterFieldName } from "../wording/index.ts";
import { table } from "./text.ts";
import type { ExitCode, Verb } from "./verb.ts";

const example: ColumnMapping = {
  name: "Payroll export",
  columns: {
    number: "EMPID",
    name: "EMPLOYEE NAME",
    email: "WORK EMAIL",
    site: "LOC",
    title: "POSITION",
    unit: "BARG UNIT",
    "job-class": "JOB CLASS",
    status: "TEN",
    supervisor: "SUPV ID",
    from: "EFF DT",
    to: "TERM DT",
  },
  days: "us",
  values: { status: { T: "tenured", P: "probationary" } },
  otherwise: { "staff-group": "staff" },
  complete: true,
};

/** How a mapping is written, with an example that can be taken over. */
export const rosterMapping: Verb = {
  name: "roster mapping",
  summary: "Print an example of a column mapping for roster import, and what its fields mean.",
  run(_, io): ExitCode {
    const read = readMapping(example);
    if (!read.ok) throw new Error("the example of a mapping cannot be read");
    io.out(JSON.stringify(read.mapping, null, 2));
    io.err(table(rosterFields.map((field) => [`  ${field}`, rosterFieldName(field)])));
    io.err("days: iso (2026-08-12), us (8/12/2026), european (12.8.2026) or excel (46246, 12-Aug-26).");
    io.err(
      "values: what the file’s words mean here. otherwise: what holds where a cell is empty or there is no column.",
    );
    io.err("complete: the file lists everyone, so that whoever is missing in it leaves.");
    return 0;
  },
};
