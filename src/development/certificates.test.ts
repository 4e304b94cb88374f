import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { certificatesOf } from "./certificates.ts";
import { withPlan } from "./development-file.fixture.ts";
import { decide as recordCertificate } from "./record-certificate/decide.ts";
import { decide as recordCoursework } from "./record-coursework/decide.ts";
import { developmentOf } from "./state.ts";

const course = (on: string, credits: number, certificate?: string) => ({
  course: "Reading",
  institution: "Harrow Bend College",
  credits,
  day: day(on),
  cycle: "c1",
  ...(certificate === undefined ? {} : { certificate }),
});

describe("a person's certificates", () => {
  test("given only the staff list knows one, then it stands with its day of expiry and all coursework on record", () => {
    const file = withPlan();
    file.does("employee", recordCoursework, course("2019-05-01", 3));
    const [line] = certificatesOf(developmentOf(file.file()), {
      certificate: "Standard",
      certificateExpires: day("2027-06-30"),
    });
    expect(line).toMatchObject({ name: "Standard", how: "staff-list", credits: 3 });
    expect([line?.since, line?.expires?.toString()]).toEqual([undefined, "2027-06-30"]);
  });

  test("given it was renewed, then credits begin anew and the renewal's day holds, though the staff list is older", () => {
    const file = withPlan();
    file.does("employee", recordCoursework, course("2026-05-01", 3));
    file.does("personnel", recordCertificate, {
      name: "Standard",
      how: "renewed",
      issued: "2026-07-01",
      expires: "2031-06-30",
      credits: 6,
      cycle: "c1",
    });
    file.does("employee", recordCoursework, course("2026-09-01", 1.5));
    const lines = certificatesOf(developmentOf(file.file()), {
      certificate: "STANDARD",
      certificateExpires: day("2026-06-30"),
    });
    expect(lines.map(({ credits, needed, expires }) => [credits, needed, expires?.toString()])).toEqual([
      [1.5, 6, "2031-06-30"],
    ]);
  });

  test("given it was advanced to another, then the new one stands first and the old one is kept", () => {
    const file = withPlan();
    const step = { issued: "2026-07-01", cycle: "c1" };
    file.does("personnel", recordCertificate, { ...step, name: "Standard", how: "entered" });
    file.does("personnel", recordCertificate, { ...step, name: "Advanced", how: "advanced", from: "Standard" });
    expect(certificatesOf(developmentOf(file.file()), {}).map(({ name, replaced }) => [name, replaced])).toEqual([
      ["Advanced", false],
      ["Standard", true],
    ]);
  });

  test("given two are held, then a course counts only for the one it names", () => {
    const file = withPlan();
    for (const name of ["Standard", "Librarian"])
      file.does("personnel", recordCertificate, { name, how: "entered", issued: "2026-07-01", cycle: "c1" });
    file.does("employee", recordCoursework, course("2026-09-01", 3, "librarian"));
    file.does("employee", recordCoursework, course("2026-09-01", 2));
    expect(certificatesOf(developmentOf(file.file()), {}).map(({ name, credits }) => [name, credits])).toEqual([
      ["Standard", 0],
      ["Librarian", 3],
    ]);
  });
});
