import { type ColumnMapping, readMapping } from "../index.ts";

const mapping = (json: unknown): ColumnMapping => {
  const read = readMapping(json);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.mapping;
};

const lines = (...rows: readonly string[]): string => rows.join("\r\n");

/** One HR system's export, and how it is read. The people are invented; the three files hold the same. */
export interface HrFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mapping: ColumnMapping;
}

/** Commas, U.S. days, one name column, UTF-8 with a mark, codes for status and unit. */
export const commas: HrFile = {
  name: "active-staff.csv",
  bytes: Buffer.from(
    `\ufeff${lines(
      "EMPID,EMPLOYEE NAME,WORK EMAIL,LOC,POSITION,BARG UNIT,JOB CLASS,HIRE DT,TEN,LICENSE,LIC EXP,SUPV ID,EFF DT,TERM DT",
      '4001,"Ashgrove, Imogen",i.ashgrove@tamarack.example,CED,Grade 3 teacher,BTU,teacher,8/12/2019,T,Elementary 1-6,6/30/2028,4004,8/12/2019,',
      '4002,"Marchmain, Léopold",l.marchmain@tamarack.example,BIR,Custodian,Local 44,support,2/1/2022,P,,,4004,2/1/2022,',
      '4003,"Halloway, Prudence",p.halloway@tamarack.example,CED,Librarian,BTU,teacher,9/1/2010,T,Library media,6/30/2026,4004,9/1/2010,6/30/2027',
      '4004,"Thackeray, Rosalind",r.thackeray@tamarack.example,CED,Principal,PSASA,principal,7/1/2008,T,,,,7/1/2015,',
    )}`,
  ),
  mapping: mapping({
    name: "Payroll export",
    columns: {
      ...{ number: "EmpID", name: "Employee Name", email: "Work Email", site: "LOC", title: "Position" },
      ...{ unit: "BARG UNIT", "job-class": "JOB CLASS", hired: "HIRE DT", status: "TEN", certificate: "LICENSE" },
      ...{ "certificate-expires": "LIC EXP", supervisor: "SUPV ID", from: "EFF DT", to: "TERM DT" },
    },
    days: "us",
    values: { status: { T: "tenured", P: "probationary" } },
    complete: true,
  }),
};

/** Semicolons, German days, names in two columns, Windows-1252, the supervisor by name. */
export const semicolons: HrFile = {
  name: "Personalliste.csv",
  bytes: Buffer.from(
    lines(
      "Personalnr;Nachname;Vorname;E-Mail;Schule;Schulname;Stelle;Tarif;Gruppe;Eintritt;Status;Urkunde;Gültig bis;Vorgesetzte;Von;Bis",
      "4001;Ashgrove;Imogen;i.ashgrove@tamarack.example;CED;Cedar Street Elementary;Grade 3 teacher;btu;teacher;12.8.2019;tenured;Elementary 1-6;30.06.2028;Thackeray, Rosalind;12.8.2019;",
      '4002;Marchmain;L\xe9opold;l.marchmain@tamarack.example;BIR;"Birch Hollow; Middle School";Custodian;local-44;support;1.2.2022;probationary;;;Rosalind Thackeray;1.2.2022;',
      "4003;Halloway;Prudence;p.halloway@tamarack.example;CED;Cedar Street Elementary;Librarian;btu;teacher;1.9.2010;tenured;Library media;30.6.2026;Thackeray, Rosalind;1.9.2010;30.6.2027",
      "4004;Thackeray;Rosalind;r.thackeray@tamarack.example;CED;Cedar Street Elementary;Principal;psasa;principal;1.7.2008;tenured;;;;1.7.2015;",
      "",
    ).replace("Gültig", "G\xfcltig"),
    "latin1",
  ),
  mapping: mapping({
    name: "Personalliste",
    columns: {
      ...{
        number: "Personalnr",
        family: "Nachname",
        given: "Vorname",
        email: "E-Mail",
        site: "Schule",
        "site-name": "Schulname",
      },
      ...{
        title: "Stelle",
        unit: "Tarif",
        "job-class": "Gruppe",
        hired: "Eintritt",
        status: "Status",
        certificate: "Urkunde",
      },
      ...{ "certificate-expires": "Gültig bis", supervisor: "Vorgesetzte", from: "Von", to: "Bis" },
    },
    days: "european",
  }),
};

/** Tabs, a spreadsheet's days, UTF-16, no column for the class of job, the supervisor by e-mail address. */
export const tabs: HrFile = {
  name: "staff from spreadsheet.txt",
  bytes: Buffer.from(
    `\ufeff${lines(
      "Staff No\tName\tMail\tBuilding\tJob\tUnion\tStart\tTenure\tCert\tCert end\tReports to\tFrom\tTo",
      "4001\tImogen Ashgrove\ti.ashgrove@tamarack.example\tCED\tGrade 3 teacher\tBTU\t43689\ttenured\tElementary 1-6\t30-Jun-28\tr.thackeray@tamarack.example\t43689\t",
      "4002\tLéopold Marchmain\tl.marchmain@tamarack.example\tBIR\tCustodian\tLocal 44\t01-Feb-2022\tprobationary\t\t\tr.thackeray@tamarack.example\t44593\t",
      "4003\tPrudence Halloway\tp.halloway@tamarack.example\tCED\tLibrarian\tBTU\t1-Sep-10\ttenured\tLibrary media\t46203\tr.thackeray@tamarack.example\t40422\t46568",
      "4004\tRosalind Thackeray\tr.thackeray@tamarack.example\tCED\tPrincipal\tPSASA\t39630\ttenured\t\t\t\t42186\t",
    )}`,
    "utf16le",
  ),
  mapping: mapping({
    name: "Spreadsheet",
    columns: {
      ...{
        number: "Staff No",
        name: "Name",
        email: "Mail",
        site: "Building",
        title: "Job",
        unit: "Union",
        hired: "Start",
      },
      ...{
        status: "Tenure",
        certificate: "Cert",
        "certificate-expires": "Cert end",
        supervisor: "Reports to",
        from: "From",
        to: "To",
      },
    },
    days: "excel",
    otherwise: { "job-class": "teacher" },
  }),
};

export const hrFiles = { commas, semicolons, tabs } as const;
