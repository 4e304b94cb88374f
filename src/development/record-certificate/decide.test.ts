import { describe, expect, test } from "vitest";
import type { FileInWriting } from "../../plans/file-in-writing.fixture.ts";
import { aTeacher, refusedFor, withPlan } from "../development-file.fixture.ts";
import { decide, type RecordCertificate } from "./decide.ts";
import { read } from "./form.ts";

const entered: RecordCertificate = {
  name: "Standard",
  how: "entered",
  issued: "2022-07-01",
  expires: "2027-06-30",
  cycle: "c1",
};
const renewed: RecordCertificate = { ...entered, how: "renewed", issued: "2027-07-01", expires: "2032-06-30" };

const refused = (file: FileInWriting, input: RecordCertificate, wentOn = {}): readonly string[] => {
  const decision = file.tries("personnel", decide, input, wentOn);
  return decision.ok ? [] : refusedFor(decision.refusal);
};

describe("recording a certificate", () => {
  test("given it is entered for the first time, then no agreement is asked, and it is no renewal", () => {
    const file = aTeacher();
    file.does("personnel", decide, entered);
    expect(file.file().facts.some(({ fact }) => fact === "certificate-renewed")).toBe(false);
    expect(refused(file, { ...entered, name: " standard " })).toEqual(["development.certificate-known"]);
  });

  test("given no development plan, when it is renewed, then the clause warns and a reason is kept", () => {
    const file = aTeacher();
    expect(refused(file, renewed)).toEqual(["idp-for-certificate"]);
    const reason = { "idp-for-certificate": "The plan is on paper." };
    expect(refused(file, renewed, reason)).toEqual([]);
  });

  test("given a development plan, when it is renewed or advanced, then the clause is met", () => {
    const file = withPlan();
    file.does("personnel", decide, entered);
    file.does("personnel", decide, renewed);
    file.does("personnel", decide, { ...renewed, name: "Advanced", how: "advanced", from: "Standard" });
    expect(
      file
        .file()
        .facts.filter(({ fact }) => fact === "certificate-renewed")
        .map(({ is }) => is),
    ).toEqual([
      { certificate: "Standard", how: "renewed" },
      { certificate: "Advanced", how: "advanced" },
    ]);
  });
});

describe("the form", () => {
  const asked = (fields: Readonly<Record<string, string>>, held: readonly string[] = ["Standard"]) => {
    const answer = read(new Map(Object.entries(fields).map(([name, text]) => [name, [text]])), { cycle: "c1", held });
    return answer.ok ? answer.input : answer.errors.map(({ field, key }) => [field, key]);
  };

  test("keeps the name of what is renewed, and asks for both names of an advancement", () => {
    expect(asked({ how: "renewed", from: "Standard", issued: "2027-07-01", needed: "6" })).toMatchObject({
      name: "Standard",
      how: "renewed",
      credits: 6,
    });
    expect(asked({ how: "advanced", from: "Standard", issued: "2027-07-01" })).toEqual([["name", "missing"]]);
  });

  test("asks which one was renewed, and lets it end only after it begins", () => {
    expect(asked({ how: "renewed", issued: "2027-07-01" })).toEqual([["from", "choose-one"]]);
    expect(asked({ how: "entered", name: "A", issued: "2027-07-01", expires: "2026-07-01" })).toEqual([
      ["expires", "before-day"],
    ]);
  });
});
