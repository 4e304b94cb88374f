import { beforeAll, describe, expect, it } from "vitest";
import { serveDemo, wordsOf, type Served, type Visitor } from "../../tests/access/demo-served.fixture.ts";
import { caseFileEvents } from "../casefile/index.ts";

let served: Served;
let lena: Visitor;
let hollis: Visitor;
let marisol: Visitor;

beforeAll(async () => {
  served = await serveDemo();
  [lena, hollis, marisol] = [
    await served.stepIn("lena-marchetti"),
    await served.stepIn("hollis-adeyemi"),
    await served.stepIn("marisol-quade"),
  ];
});

const page = async (path: string, visitor = lena): Promise<string> => (await served.get(path, visitor)).text();
const send = async (path: string, fields: Readonly<Record<string, string>>, visitor = lena) => {
  const answer = await served.post(path, visitor, { once: "form-1", revision: "0", ...fields });
  return { status: answer.status, to: answer.headers.get("location"), words: wordsOf(await answer.text()) };
};

/** What a hidden field of a page holds. */
const hidden = (html: string, name: string): string =>
  (new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

const openings = async (person: string, year: string): Promise<number> =>
  caseFileEvents(await served.district.storage.log.load(person)).filter(
    (event) => event.type === "CycleOpened" && event.body.schoolYear === year,
  ).length;

describe("Setting up the year", () => {
  it("is before the personnel office and the administrator, and before nobody else", async () => {
    for (const visitor of [lena, hollis]) expect(wordsOf(await page("/office", visitor))).toContain("Set up the year");
    const answer = await served.get("/office", marisol);
    expect(answer.status).toBe(403);
    expect(wordsOf(await page("/", marisol))).not.toContain("The year ");
  });

  it("names who has no agreement, and what to do", async () => {
    const words = wordsOf(await page("/office/without-agreement/2026-27"));
    expect(words).toContain("No agreement in force speaks of Administrators.");
    expect(words).toContain("Marisol Quade, Principal");
  });

  it.each([
    "/office/years/none",
    "/office/years/2026-27/nobody",
    "/office/calendars/none",
    "/office/without-agreement/x",
  ])("answers that %s is not there", async (path) => {
    expect((await served.get(path, lena)).status).toBe(404);
  });
});

describe("Opening a year for three units", () => {
  const path = "/office/years/2027-28/local-44,psrp,fop";

  it("shows first who is covered by what and why, and every day with its reason", async () => {
    const words = wordsOf(await page(path));
    expect(words).toContain("covers this post: the bargaining unit is PSRP");
    expect(words).toContain("October 31, 2027 is a Sunday, so it moved to Monday, November 1.");
    expect(words).toContain("Nothing has started yet.");
  });

  it("shows it to the administrator, who cannot open it", async () => {
    expect(wordsOf(await page(path, hollis))).toContain("The personnel office opens the year.");
    expect((await send(path, { people: "[]" }, hollis)).words).toContain("This page belongs to another office");
  });

  it("goes on where it was broken off, and opens no year twice", async () => {
    const people = hidden(await page(path), "people");
    const all = JSON.parse(people) as readonly [string, string, string][];
    expect(all.length).toBe(3);
    const some = all.slice(0, 1);
    expect((await send(path, { people: JSON.stringify(some) })).words).toContain("is open for one person");
    const whole = await send(path, { people });
    expect(whole.words).toContain("is open for two people");
    expect(whole.words).toContain("One person had it open already; nothing was opened twice.");
    expect((await send(path, { people })).words).toContain("No further year was opened in 2027–28");
    for (const [person] of all) expect(await openings(person, "2027-28")).toBe(1);
    expect(await served.district.storage.verify()).toMatchObject({ broken: [] });
  });

  it("leaves the file on the year of today", async () => {
    expect(wordsOf(await page("/files/greta-simms"))).toContain("2026–27");
  });

  it("refuses whoever is covered otherwise than the page showed, or by none", async () => {
    const sent = await send("/office/years/2027-28/cub", {
      people: JSON.stringify([["yusuf-delgado", "cub", "bc-btu@2014-07-01"]]),
    });
    expect(sent.words).toContain("Another agreement covers this post than the page showed.");
    const none = await send("/office/years/2027-28/administrators", {
      people: JSON.stringify([["marisol-quade", "administrators", "bc-psasa@2014-07-01"]]),
    });
    expect(none.words).toContain("No single agreement covers this post any more.");
    expect(await openings("yusuf-delgado", "2027-28")).toBe(0);
  });

  it.each(["", "{}", '[["a"]]', '[["a","b",3]]'])("refuses what the page did not write (%s)", async (people) => {
    expect((await send("/office/years/2027-28/cub", { people })).status).toBe(404);
  });

  it("waits until the work calendars have the year", async () => {
    const far = "/office/years/2031-32/cub";
    const html = await page(far);
    expect(wordsOf(html)).toContain("the year cannot be opened yet");
    expect(html).not.toContain('name="people"');
    const people = JSON.stringify([["yusuf-delgado", "cub", "bc-cub@2026-07-01"]]);
    expect((await send(far, { people })).status).toBe(409);
    expect(await openings("yusuf-delgado", "2031-32")).toBe(0);
  });
});

describe("Changing a work calendar", () => {
  const path = "/office/calendars/staff/2026-27/edit";
  const rows = async (): Promise<Record<string, string>> => {
    const html = await page(path);
    const values = [...html.matchAll(/name="((?:day|to|name|anchor)-[\w-]+)"[^>]*?value="([^"]*)"/g)];
    const kinds = [...html.matchAll(/<select[^>]*name="(kind-\d+)"[\s\S]*?<\/select>/g)].map(
      ([select, name = ""]) => [name, /value="([^"]*)" selected/.exec(select)?.[1] ?? ""] as const,
    );
    return {
      ...Object.fromEntries(values.map(([, name = "", value = ""]) => [name, value])),
      ...Object.fromEntries(kinds),
      base: hidden(html, "base"),
      refused: hidden(html, "refused"),
    };
  };
  const snow = { "day-90": "2026-12-01", "to-90": "", "kind-90": "closure", "name-90": "Ice" };

  it("shows before it is saved which due dates of open files move, from when to when and why", async () => {
    const fields = { ...(await rows()), ...snow };
    const { words } = await send(path, { ...fields, do: "preview" });
    expect(words).toContain("Nothing is saved yet.");
    expect(words).toMatch(/Due now: Tue, Dec 1.*Would be due: Wed, Dec 2/);
    expect(words).toContain("December 1, 2026 is a day of closure (Ice), declared on November 16");
  });

  it("asks why before saving, and keeps what was typed", async () => {
    const sent = await send(path, { ...(await rows()), ...snow, do: "save", reason: " " });
    expect(sent.status).toBe(422);
    expect(sent.words).toContain("Say why the calendar is changed.");
  });

  it("counts from the next page on, is in the log with its reason, and is saved once", async () => {
    const fields = { ...(await rows()), ...snow, do: "save", reason: "Ice on December 1." };
    const due = async () => wordsOf(await page("/files/imani-roswell/year")).includes("Dec 2");
    expect(await due()).toBe(false);
    expect((await send(path, fields)).to).toBe("/office/calendars/staff?year=2026-27&saved");
    expect(await due()).toBe(true);
    expect(wordsOf(await page("/office/calendars/staff"))).toContain("Ice on December 1. Entered by Lena Marchetti.");
    expect((await send(path, fields)).to).toBe("/office/calendars/staff?year=2026-27&saved");
    const late = await send(path, { ...fields, "name-90": "Sleet", reason: "Made from an old page." });
    expect(late.status).toBe(409);
    expect(late.words).toContain("Somebody else saved this calendar meanwhile");
  });

  it("reads a pasted list into the table, with its bad lines, and keeps nothing yet", async () => {
    const list = "day,to,kind,name\n2027-04-05,,holiday,Founders Day\nsoon,,holiday,Nothing";
    const { words } = await send("/office/calendars/staff/2026-27/bring", { list });
    expect(words).toContain("One row was read into the table");
    expect(words).toContain("Line 3: “soon” is no day.");
    expect(await page("/office/calendars/staff")).not.toContain("Founders Day");
  });

  it("begins a staff group’s own calendar as a copy, which then counts its people alone", async () => {
    const fields = { whose: "group", group: "custodial", title: "Custodial staff", copy: "staff" };
    const { to } = await send("/office/calendars/new", fields);
    expect(to).toContain("/office/calendars/custodial/2026-27/edit?new-title=Custodial+staff");
    expect(wordsOf(await page(to ?? ""))).toContain("Change Custodial staff, 2026–27");
    expect((await send("/office/calendars/new", { ...fields, group: "staff" })).status).toBe(422);
  });
});

describe("Closing a year for a unit", () => {
  const path = "/office/years/2026-27/certified/close";

  it("says what is not done, closes each file once, and lets unfinished plans go on", async () => {
    const html = await page(path);
    expect(wordsOf(html)).toMatch(/steps are overdue, .* still to come, and .* plans go on/);
    const cycles = hidden(html, "cycles");
    const onDesk = async () => (await page("/", marisol)).includes("/files/corinne-abara/plans/");
    expect(await onDesk()).toBe(true);
    expect((await send(path, { cycles })).words).toContain("The year 2026–27 is closed for");
    expect((await send(path, { cycles })).words).toContain("No further year was closed");
    expect(await onDesk()).toBe(true);
    expect(wordsOf(await page(path))).toContain("No year is open here.");
  });
});

describe("Moving a year to another edition", () => {
  const path = "/files/imani-roswell/agreement";

  it("shows what would change, then records it with its reason for both sides to read", async () => {
    const words = wordsOf(await page(`${path}?edition=bc-btu@2014-07-01`));
    expect(words).toContain("What would change");
    expect(words).toContain("Not asked");
    const revision = String((await served.district.storage.log.load("imani-roswell")).at(-1)?.revision ?? 0);
    const sent = await send(path, { edition: "bc-btu@2014-07-01", reason: "Grieved and settled.", revision });
    expect(sent.to).toBe("/files/imani-roswell");
    expect(wordsOf(await page("/files/imani-roswell"))).toContain("Grieved and settled.");
  });

  it("is the personnel office’s step alone", async () => {
    expect((await served.get("/files/corinne-abara/agreement", marisol)).status).toBe(403);
  });
});
