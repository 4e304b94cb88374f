import { describe, expect, it } from "vitest";
import {
  type ColumnMapping,
  guessColumns,
  isRefused,
  layoutOf,
  readDay,
  readHr,
  readHrTable,
  readMapping,
} from "../index.ts";
import { commas, type HrFile, hrFiles, semicolons, tabs } from "./hr-files.fixture.ts";

const read = ({ name, bytes, mapping }: HrFile) => readHr(readHrTable(bytes, name), mapping);
const withText = (text: string | Uint8Array, mapping: ColumnMapping = commas.mapping): HrFile => ({
  ...{ name: "staff.csv", bytes: Buffer.from(text as string), mapping },
});
const told = (file: HrFile): unknown =>
  read(file).problems.map(({ at, key, effect, with: more }) => [at.row, key, effect, more]);

describe("Three HR systems’ files", () => {
  it.each(Object.entries(hrFiles))("%s: the same people in another layout", (_, file) => {
    const { rows, problems } = read(file);
    expect(problems.filter(({ effect }) => effect !== "warns")).toEqual([]);
    expect(rows.map(({ number, given, family, email }) => [number, given, family, email])).toEqual([
      ["4001", "Imogen", "Ashgrove", "i.ashgrove@tamarack.example"],
      ["4002", "Léopold", "Marchmain", "l.marchmain@tamarack.example"],
      ["4003", "Prudence", "Halloway", "p.halloway@tamarack.example"],
      ["4004", "Rosalind", "Thackeray", "r.thackeray@tamarack.example"],
    ]);
    expect(rows.map(({ unit, status, hired, from, to }) => [unit, status, hired, from, to])).toEqual([
      ["btu", "tenured", "2019-08-12", "2019-08-12", null],
      ["local-44", "probationary", "2022-02-01", "2022-02-01", null],
      ["btu", "tenured", "2010-09-01", "2010-09-01", "2027-06-30"],
      ["psasa", "tenured", "2008-07-01", "2015-07-01", null],
    ]);
    expect(rows[0]).toMatchObject({
      certificate: "Elementary 1-6",
      certificateExpires: "2028-06-30",
      title: "Grade 3 teacher",
    });
    expect(rows[1]).toMatchObject({ certificate: null, certificateExpires: null, at: { file: file.name, row: 3 } });
    expect(rows[3]?.supervisor).toBeNull();
  });

  it("is told when a file was read as Windows-1252, since that is a guess", () => {
    expect(told(semicolons)).toEqual([[undefined, "read-as", "warns", { encoding: "Windows-1252" }]]);
    expect(told(commas)).toEqual([]);
    expect(told(tabs)).toEqual([]);
  });

  it("lists everyone only where its mapping says so", () => {
    expect([commas, semicolons].map((file) => read(file).complete)).toEqual([true, false]);
  });

  it("finds most columns by itself", () => {
    expect(guessColumns(readHrTable(commas.bytes, "x").table?.header ?? [])).toMatchObject({
      ...{ number: "EMPID", name: "EMPLOYEE NAME", email: "WORK EMAIL", site: "LOC", title: "POSITION" },
      ...{
        unit: "BARG UNIT",
        "job-class": "JOB CLASS",
        hired: "HIRE DT",
        status: "TEN",
        supervisor: "SUPV ID",
        from: "EFF DT",
        to: "TERM DT",
      },
      ...{ certificate: "LICENSE", "certificate-expires": "LIC EXP" },
    });
  });
});

describe("What is wrong with a file", () => {
  const header =
    "EMPID,EMPLOYEE NAME,WORK EMAIL,LOC,POSITION,BARG UNIT,JOB CLASS,HIRE DT,TEN,LICENSE,LIC EXP,SUPV ID,EFF DT,TERM DT";
  it.each<[string, string | Uint8Array, unknown]>([
    ["nothing in it", "", [undefined, "empty", "refuses", {}]],
    ["a heading alone", header, [undefined, "no-rows", "refuses", {}]],
    [
      "a spreadsheet’s own file",
      Buffer.from("PK\u0003\u0004\u0014\u0000", "latin1"),
      [undefined, "not-text", "refuses", {}],
    ],
    ["a column twice", `${header},EmpId\n1`, [1, "column-twice", "refuses", { column: "EmpId" }]],
    [
      "a column the mapping knows and the file has not",
      "EMPID\n1",
      [1, "column-not-in-file", "refuses", { column: "Employee Name" }],
    ],
    ["a mark within an open quotation", `${header}\n1,"a"b,c`, [2, "not-a-table", "refuses", {}]],
  ])("%s refuses it whole", (_, text, problem) => {
    expect(told(withText(text))).toContainEqual(problem);
    expect(isRefused(read(withText(text)))).toBe(true);
    expect(read(withText(text)).rows).toEqual([]);
  });

  it("with a row: told at that row, the others are read", () => {
    const row = (more: string): string => `4001,"Ashgrove, Imogen",${more}`;
    const text = [
      header,
      row("i.ashgrove,CED,Teacher,BTU,teacher,,,,,,,"),
      row("i@x.example,CED,Teacher,BTU,teacher,2019-08-12,,,,,13/1/2026,"),
      row("i@x.example,CED,Teacher,BTU,teacher,,,,,,,,,,one too many"),
      row("i@x.example,CED,Teacher,BTU,teacher"),
    ].join("\n");
    expect(told(withText(text))).toEqual([
      [4, "cells", "row", { found: 17, wanted: 14 }],
      [2, "email-unreadable", "row", { field: "email" }],
      [3, "day-unreadable", "row", { field: "hired" }],
      [3, "day-unreadable", "row", { field: "from" }],
    ]);
    expect(read(withText(text)).rows.map(({ at }) => at.row)).toEqual([2, 3, 5]);
  });

  it("whose mapping lacks what a post needs refuses it whole", () => {
    const read = readMapping({ name: "Half", columns: { number: "EMPID", name: "EMPLOYEE NAME" } });
    if (!read.ok) throw new Error("the mapping can be read");
    expect(told(withText(`${header}\n1`, read.mapping))).toEqual(
      ["site", "title", "unit", "job-class"].map((field) => [undefined, "mapping-incomplete", "refuses", { field }]),
    );
  });

  it("counts rows as a spreadsheet does, also past a cell of two lines and an empty row", () => {
    const text = `${header}\n1,"Two\nlines"\n\n2,B`;
    expect(readHrTable(Buffer.from(text), "x").table?.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [2, "1"],
      [5, "2"],
    ]);
  });
});

describe("A mapping", () => {
  it("is read from the JSON it is kept as, or says what is wrong with it", () => {
    expect(readMapping(commas.mapping)).toEqual({ ok: true, mapping: commas.mapping });
    const wrong = readMapping({ name: "", columns: { colour: "x" }, days: "roman" });
    expect(wrong.ok ? [] : wrong.faults.map(({ at }) => at)).toEqual(["name", "columns", "days"]);
  });
});

describe("A day in a file", () => {
  it.each([
    ["2026-08-12", "iso", "2026-08-12"],
    ["2026-08-12 00:00:00", "iso", "2026-08-12"],
    ["8/12/2026", "us", "2026-08-12"],
    ["12.8.2026", "european", "2026-08-12"],
    ["46246", "excel", "2026-08-12"],
    ["12-Aug-26", "excel", "2026-08-12"],
    ["12-Aug-85", "excel", "1985-08-12"],
    ["13/1/2026", "us", undefined],
    ["2/30/2026", "us", undefined],
    ["8/12/26", "us", undefined],
    ["59", "excel", undefined],
    ["2026-08-12 14:30", "iso", undefined],
    ["31.4.2026", "european", undefined],
    ["12-Foo-26", "excel", undefined],
  ] as const)("%s, as %s, is %s", (text, layout, iso) => {
    expect(readDay(text, layout)).toBe(iso);
  });

  it("tells its layout where it can be told", () => {
    expect(layoutOf(["8/12/2026", "", "12/31/2026"])).toBe("us");
    expect(layoutOf(["12.8.2026"])).toBe("european");
    expect(layoutOf(["46246", "2026-08-12"])).toBeUndefined();
    expect(layoutOf([""])).toBeUndefined();
  });
});
