import { beforeAll, describe, expect, it } from "vitest";
import { serveDemo, wordsOf, type Served, type Visitor } from "../../../tests/access/demo-served.fixture.ts";
import { commas, tabs } from "../../roster/import/hr-files.fixture.ts";
import { changed, package11, students, zipOf } from "../../roster/import/packages.fixture.ts";

let served: Served;
let office: Visitor;

beforeAll(async () => {
  served = await serveDemo();
  office = await served.stepIn("lena-marchetti");
});

const send = async (
  path: string,
  fields: Readonly<Record<string, string | readonly string[] | File>>,
): Promise<Response> => {
  const body = new FormData();
  body.set("csrf", office.csrf);
  body.set("once", served.district.newId());
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each);
  return served.request(path, { method: "POST", headers: { cookie: office.cookie }, body });
};
const fileOf = (bytes: Uint8Array, name: string): File => new File([bytes as Uint8Array<ArrayBuffer>], name);
const page = async (path: string): Promise<string> => wordsOf(await (await served.get(path, office)).text());
const upload = async (bytes: Uint8Array, name: string): Promise<string> =>
  (await send("/office/roster/imports", { file: fileOf(bytes, name) })).headers.get("location") ?? "";
const hiddenIn = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";

/** The preview's own hidden fields, with what a person types. */
const commit = async (
  path: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
): Promise<Response> => {
  const html = await (await served.get(path, office)).text();
  return send(path.replace(/\?.*/, ""), { day: hiddenIn(html, "day"), planned: hiddenIn(html, "planned"), ...fields });
};

const columns = {
  ...Object.fromEntries(Object.entries(tabs.mapping.columns).map(([field, column]) => [`column-${field}`, column])),
  ...{ days: "excel", "otherwise-job-class": "teacher", name: "Spreadsheet of the schools" },
};

describe("Bringing in an HR file", () => {
  it("is read, mapped, previewed row by row, and written only when committed", async () => {
    const mapping = await upload(tabs.bytes, tabs.name);
    expect(mapping).toMatch(/^\/office\/roster\/imports\/[\w-]+\/columns$/);
    expect(await page(mapping)).toContain("Such as: Imogen Ashgrove");

    const unfinished = await send(mapping, { ...columns, "column-site": "" });
    expect(unfinished.status).toBe(422);
    const kept = await unfinished.text();
    expect(wordsOf(kept)).toContain("Choose one answer for “School or site”.");
    expect(kept).toContain('value="Spreadsheet of the schools"');

    const preview = (await send(mapping, columns)).headers.get("location") ?? "";
    const shown = await page(preview);
    expect(shown).toContain("New four people");
    expect(shown).toContain("CED is not among the schools yet. It is added.");
    expect((await served.district.roster()).people().some(({ name }) => name === "Imogen Ashgrove")).toBe(false);

    const bare = await commit(preview, { reason: "" });
    expect([bare.status, wordsOf(await bare.text()).includes("Fill in “Why”.")]).toEqual([422, true]);
    const done = await commit(preview, { reason: "HR export of November" });
    expect(wordsOf(await done.text())).toContain("The roster is changed");
    const roster = await served.district.roster();
    const [post] = roster.postsOf(
      roster.people().find(({ number }) => number === "4001")?.id ?? "",
      served.district.clock.today(),
    );
    expect(post).toMatchObject({ title: "Grade 3 teacher", unit: "btu", jobClass: "teacher" });
    expect(await served.district.storage.changes.of("roster", 1)).toMatchObject([
      { by: "lena-marchetti", reason: "HR export of November" },
    ]);
    expect(await page(preview)).toContain("This import is not under way");
  });

  it("with the same columns is read by the saved mapping, and changes nothing the second time", async () => {
    const mapping = await upload(tabs.bytes, "again.txt");
    expect(await (await served.get(mapping, office)).text()).toContain('value="Spreadsheet of the schools"');
    const preview = mapping.replace("/columns", "");
    expect(await page(preview)).toContain("Nothing: the roster says all of it already.");
    expect((await send(`${preview}/give-up`, {})).headers.get("location")).toBe("/office/roster");
    expect(await page(preview)).toContain("This import is not under way");
  });

  it("is not committed when the roster changed since the preview: what was typed is kept", async () => {
    const changedFile = Buffer.from(commas.bytes.toString().replace("Grade 3 teacher", "Grade 9 teacher of quilting"));
    const mapping = await upload(changedFile, "later.csv");
    const fields = Object.fromEntries(
      Object.entries(commas.mapping.columns).map(([field, column]) => [`column-${field}`, column.toUpperCase()]),
    );
    const preview =
      (
        await send(mapping, {
          ...fields,
          days: "us",
          name: "Payroll",
          "values-status": "T = tenured\nP = probationary",
        })
      ).headers.get("location") ?? "";
    const html = await (await served.get(preview, office)).text();
    const { roster } = served.district.storage;
    await roster.replace(await roster.load(), "lena-marchetti", "Meanwhile");
    const answer = await send(preview, {
      day: hiddenIn(html, "day"),
      planned: hiddenIn(html, "planned"),
      reason: "My own reason",
    });
    expect(answer.status).toBe(409);
    const shown = await answer.text();
    expect(wordsOf(shown)).toContain("The roster changed while you were reading.");
    expect(shown).toContain("My own reason");
    expect((await roster.load()).posts.some(({ title }) => title === "Grade 9 teacher of quilting")).toBe(false);
  });

  it("asks to confirm that rows in error are left out, and then leaves those people as they are", async () => {
    const text = commas.bytes.toString().replace("8/12/2019,T,", "someday,T,").replace("Custodian", "Head custodian");
    const preview = (await upload(Buffer.from(text), "wrong.csv")).replace("/columns", "");
    expect(await page(preview)).toContain("The hire date cannot be read as a day.");
    const unconfirmed = await commit(preview, { reason: "Now" });
    expect(unconfirmed.status).toBe(422);
    expect((await commit(preview, { reason: "Now", confirm: "errors" })).status).toBe(200);
    const { posts } = await served.district.storage.roster.load();
    expect(posts.filter(({ title }) => title === "Head custodian")).toHaveLength(1);
  });
});

describe("Bringing in a OneRoster package", () => {
  it("shows its staff and says how many students were left out, none by name", async () => {
    const shown = await page(await upload(await zipOf(package11()), "package.zip"));
    expect(shown).toContain("4 students, one family member");
    for (const [given, family] of students) expect(shown).not.toMatch(new RegExp(`${given}|${family}`));
  });

  it("that is malformed is refused on the page, with file, row and reason", async () => {
    const zip = await zipOf(changed(package11(), "users.csv", "u-2,,", "u-1,,"));
    const answer = await send("/office/roster/imports", { file: fileOf(zip, "package.zip") });
    expect(answer.status).toBe(422);
    const said = wordsOf(await answer.text());
    expect(said).toContain("package.zip was refused, and nothing of it was kept.");
    expect(said).toContain("users.csv, row 8: The same sourcedId stands in row 2.");
  });

  it("needs a file", async () => {
    expect((await send("/office/roster/imports", {})).status).toBe(422);
  });
});
