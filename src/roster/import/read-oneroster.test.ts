import { describe, expect, it } from "vitest";
import { isRefused, readOneRoster } from "../index.ts";
import {
  changed,
  type Files,
  package11,
  package12,
  parents,
  password,
  students,
  without,
  zipOf,
} from "./packages.fixture.ts";

const read = async (files: Files) => readOneRoster(await zipOf(files), "package.zip");

/** What refused a package: file, row and reason; nothing else of it is taken. */
const refusal = async (files: Files): Promise<unknown> => {
  const found = await read(files);
  expect(isRefused(found)).toBe(true);
  expect(found.rows).toEqual([]);
  return found.problems.filter(({ effect }) => effect === "refuses").map(({ at, key }) => [at.file, at.row, key]);
};
const warnings = async (files: Files): Promise<unknown> => {
  const found = await read(files);
  expect(isRefused(found)).toBe(false);
  return found.problems.map(({ at, key }) => [at.file, at.row, key]);
};

const packages = { "1.1": package11, "1.2": package12 } as const;

describe.each(Object.entries(packages))("A sound OneRoster %s package", (version, make) => {
  it("gives its staff and schools, and counts whom it left out", async () => {
    const found = await read(make());
    expect(found.problems).toEqual([]);
    expect(found.source).toBe(`oneroster-${version}`);
    expect(found.leftOut).toEqual({ students: 4, families: 1, inactive: 0 });
    expect(found.sites.filter(({ isSchool }) => isSchool).map(({ code }) => code)).toEqual(["CED", "BIR"]);
    expect(found.rows.map(({ family, number, site, jobClass }) => [family, number, site, jobClass])).toEqual([
      ["Ashgrove", "10442", "CED", "teacher"],
      ["Marchmain", "10443", "CED", "teacher"],
      ["Marchmain", "10443", "BIR", "teacher"],
      ["Thackeray", "10444", "TVS", "administrator"],
    ]);
  });

  it("leaves nothing of a student, a parent or a password in what was read, whatever is wrong with the rows", async () => {
    const broken = changed(make(), "orgs.csv", "org-b,,,Birch", "org-x,,,Birch");
    for (const files of [make(), broken]) {
      const kept = JSON.stringify(await read(files));
      for (const name of [...students, ...parents].flat()) expect(kept).not.toContain(name);
      expect(kept).not.toContain(password);
      expect(kept).toContain("Ashgrove");
    }
  });
});

describe("A malformed package is refused, with file, row and reason", () => {
  it.each<[string, Files, readonly unknown[]]>([
    ["no manifest", without(package11(), "manifest.csv"), ["package.zip", undefined, "manifest-missing"]],
    [
      "a manifest without the line of a file",
      changed(package11(), "manifest.csv", "file.users,bulk\r\n", ""),
      ["manifest.csv", undefined, "manifest-line-missing"],
    ],
    [
      "a manifest without its version",
      changed(package11(), "manifest.csv", "oneroster.version,1.1\r\n", ""),
      ["manifest.csv", undefined, "manifest-line-missing"],
    ],
    [
      "a version not known",
      changed(package11(), "manifest.csv", "version,1.1", "version,2.0"),
      ["manifest.csv", 3, "manifest-version"],
    ],
    ["a file said to be there", without(package11(), "orgs.csv"), ["manifest.csv", 13, "manifest-says-bulk"]],
    [
      "a delta",
      changed(package11(), "manifest.csv", "users,bulk", "users,delta"),
      ["manifest.csv", 16, "manifest-delta"],
    ],
    ["an identity twice", changed(package11(), "users.csv", "u-2,,", "u-1,,"), ["users.csv", 8, "id-twice"]],
    ["an org twice", changed(package11(), "orgs.csv", "org-b,,", "org-a,,"), ["orgs.csv", 4, "id-twice"]],
    ["a user without identity", changed(package11(), "users.csv", "u-2,,", ",,"), ["users.csv", 8, "id-missing"]],
    [
      "a column missing",
      changed(package11(), "users.csv", ",familyName,", ",surname,"),
      ["users.csv", 1, "column-missing"],
    ],
    ["a row with a cell too many", changed(package11(), "users.csv", "10442,", "10442,,"), ["users.csv", 2, "cells"]],
    [
      "quotation marks left open",
      changed(package11(), "users.csv", '"org-a,org-b"', '"org-a,org-b'),
      ["users.csv", 8, "not-a-table"],
    ],
    [
      "another encoding than UTF-8",
      { ...package11(), "orgs.csv": Buffer.from("sourcedId,name\r\norg-a,\xc9cole\r\n", "latin1") },
      ["orgs.csv", 2, "not-utf-8"],
    ],
    [
      "UTF-16",
      { ...package11(), "manifest.csv": Buffer.from("\ufeffpropertyName,value", "utf16le") },
      ["manifest.csv", 1, "not-utf-8"],
    ],
  ])("%s", async (_, files, reason) => {
    expect(await refusal(files)).toContainEqual(reason);
  });
});

describe("What is wrong with a single row is told, and the package read", () => {
  it("a byte order mark", async () => {
    const files = { ...package11(), "users.csv": `\ufeff${package11()["users.csv"] as string}` };
    expect(await warnings(files)).toEqual([["users.csv", 1, "byte-order-mark"]]);
    expect((await read(files)).rows).toHaveLength(4);
  });

  it("a person in an org that is not there: the person’s rows are in error", async () => {
    const files = changed(package11(), "users.csv", '"org-a,org-b"', '"org-a,org-x"');
    const { problems } = await read(files);
    expect(problems).toMatchObject([{ at: { file: "users.csv", row: 8 }, key: "org-unknown", effect: "row" }]);
  });

  it("an org under one that is not there", async () => {
    expect(await warnings(changed(package11(), "orgs.csv", "BIR,org-d", "BIR,org-x"))).toEqual([
      ["orgs.csv", 4, "org-unknown"],
    ]);
  });

  it("a role nobody knows: that person is not taken for staff", async () => {
    const files = changed(package11(), "users.csv", ",teacher,Imogen", ",ext:pupil,Imogen");
    expect(await warnings(files)).toEqual([["users.csv", 2, "role-missing"]]);
    expect((await read(files)).rows.map(({ family }) => family)).not.toContain("Ashgrove");
  });

  it("someone who is both staff and student is left out, and told without a name", async () => {
    const files = changed(package12(), "roles.csv", "u-1,secondary,parent", "u-1,secondary,student");
    const found = await read(files);
    expect(found.problems).toMatchObject([{ at: { file: "users.csv" }, key: "also-student", with: {} }]);
    expect(JSON.stringify(found)).not.toContain("Ashgrove");
  });

  it("a role of a user who is not there", async () => {
    expect(await warnings(changed(package12(), "roles.csv", ",u-3,", ",u-9,"))).toContainEqual([
      "roles.csv",
      9,
      "user-unknown",
    ]);
  });

  it("rows marked as active in a bulk file, once", async () => {
    expect(await warnings(changed(package11(), "orgs.csv", "org-d,,", "org-d,active,"))).toEqual([
      ["orgs.csv", 2, "status-in-bulk"],
    ]);
  });

  it("accounts switched off are counted, not read", async () => {
    const found = await read(changed(package11(), "users.csv", "u-3,,,true", "u-3,,,false"));
    expect(found.leftOut.inactive).toBe(1);
    expect(found.rows).toHaveLength(3);
  });
});
