import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { makeRoster, type Office, type Post } from "../roster/index.ts";
import {
  fileRoles,
  permissions,
  standingFor,
  standingsOn,
  type FileRole,
  type Grant,
  type Permission,
} from "./index.ts";

const post = (person: string, supervisor?: string, span: { from?: string; to?: string } = {}): Post => ({
  id: `${person}-${span.from ?? "first"}`,
  person,
  title: "Teacher",
  unit: "certified",
  jobClass: "teacher",
  site: "alder",
  staffGroup: "staff",
  from: day(span.from ?? "2024-07-01"),
  ...(span.to === undefined ? {} : { to: day(span.to) }),
  ...(supervisor === undefined ? {} : { supervisor }),
  attributes: {},
});

const office = (person: string, role: Office["role"]): Office => ({ person, role, from: day("2024-07-01") });
const people = ["teacher", "principal", "former-principal", "director", "officer", "auditor", "administrator", "guest"];

const roster = makeRoster({
  people: people.map((id) => ({ id, name: id, sortName: id })),
  sites: [],
  posts: [
    post("teacher", "former-principal", { to: "2026-06-30" }),
    post("teacher", "principal", { from: "2026-07-01" }),
    post("principal", "director"),
    post("former-principal", "director"),
    post("director"),
  ],
  offices: [
    office("officer", "personnel"),
    office("auditor", "auditor"),
    office("administrator", "administrator"),
    { ...office("former-principal", "personnel"), to: day("2025-06-30") },
  ],
});
const today = day("2026-11-16");

const rolesOf = (person: string, grants: readonly Grant[] = [], on = today): readonly FileRole[] =>
  standingsOn(person, "teacher", on, roster, grants).map(({ role }) => role);

describe("Who someone is to a file", () => {
  it.each<[string, readonly FileRole[]]>([
    ["teacher", ["employee"]],
    ["principal", ["supervisor"]],
    ["director", ["second-level"]],
    ["officer", ["personnel"]],
    ["auditor", ["auditor"]],
    ["administrator", []],
    ["former-principal", []],
    ["guest", []],
    ["somebody-else", []],
  ])("%s: %j", (person, roles) => {
    expect(rolesOf(person)).toEqual(roles);
  });

  it("follows the posts of the day: the file goes to the new supervisor with the post", () => {
    expect(rolesOf("former-principal", [], day("2026-06-30"))).toEqual(["supervisor"]);
    expect(rolesOf("former-principal", [], day("2026-07-01"))).toEqual([]);
    expect(rolesOf("principal", [], day("2026-06-30"))).toEqual([]);
    expect(rolesOf("principal", [], day("2026-07-01"))).toEqual(["supervisor"]);
  });

  it("gives every post’s supervisor a standing, each for the unit they supervise where there are two", () => {
    const inUnit = (held: Post, unit: string): Post => ({ ...held, id: `${held.id}-${unit}`, unit });
    const posts = [
      inUnit(post("teacher", "principal"), "certified"),
      inUnit(post("teacher", "coordinator", { from: "2026-09-01" }), "esp"),
      post("principal", "director"),
      post("coordinator", "chief"),
    ];
    const two = makeRoster({ people: [], sites: [], offices: [], posts });
    const held = (person: string, on = today) => standingsOn(person, "teacher", on, two, []);
    expect(held("principal")).toEqual([{ role: "supervisor", units: ["certified"] }]);
    expect(held("coordinator")).toEqual([{ role: "supervisor", units: ["esp"] }]);
    expect(held("chief")).toEqual([{ role: "second-level", units: ["esp"] }]);
    expect(held("principal", day("2026-08-31"))).toEqual([{ role: "supervisor" }]);
    expect(held("coordinator", day("2026-08-31"))).toEqual([]);

    const mayConclude = (person: string, unit?: string) =>
      standingFor(held(person), "conclude-plan", "plan-1", undefined, unit) !== undefined;
    expect([mayConclude("principal", "certified"), mayConclude("principal", "esp")]).toEqual([true, false]);
    expect([mayConclude("coordinator", "certified"), mayConclude("coordinator", "esp")]).toEqual([false, true]);
    // A year in a unit the person holds no post in any more is nobody's own: both may go on with it.
    expect(mayConclude("coordinator")).toBe(true);
    expect(standingFor(held("coordinator"), "see-file", undefined, undefined, "certified")).toBeDefined();
  });

  it("does not tell two posts of one unit apart: there is one year, and both supervise it", () => {
    const posts = [post("teacher", "principal"), post("teacher", "director", { from: "2026-09-01" })];
    const one = makeRoster({ people: [], sites: [], offices: [], posts });
    for (const person of ["principal", "director"])
      expect(standingsOn(person, "teacher", today, one, [])).toEqual([{ role: "supervisor" }]);
  });

  it("never makes anyone the supervisor or the office of their own file", () => {
    const own = makeRoster({
      people: [],
      sites: [],
      posts: [post("principal", "principal")],
      offices: [office("principal", "personnel")],
    });
    expect(standingsOn("principal", "principal", today, own, []).map(({ role }) => role)).toEqual(["employee"]);
  });

  it.each([
    ["2026-11-01", []],
    ["2026-11-02", ["representative"]],
    ["2026-11-20", ["representative"]],
    ["2026-11-21", []],
  ])("on %s, a leave from 2 to 20 November makes the guest %j", (on, roles) => {
    const grant: Grant = { person: "guest", as: "representative", from: day("2026-11-02"), until: day("2026-11-20") };
    expect(rolesOf("guest", [grant], day(on))).toEqual(roles);
  });

  it("counts a leave only for the person it was given to", () => {
    expect(rolesOf("administrator", [{ person: "guest", as: "representative", from: today }])).toEqual([]);
  });
});

const everyPermission = Object.keys(permissions) as readonly Permission[];
const cells = everyPermission.flatMap((permission) => fileRoles.map((role) => [permission, role] as const));

describe("The table of permissions", () => {
  it.each(cells)("%s by the %s is held exactly where the table says so", (permission, role) => {
    const held = standingFor([{ role, plan: "plan-1", observation: "o-1" }], permission, "plan-1", "o-1");
    expect(held?.role).toBe((permissions[permission] as readonly FileRole[]).includes(role) ? role : undefined);
    expect(standingFor([], permission, "plan-1")).toBeUndefined();
  });

  it.each<[FileRole, readonly string[]]>([
    ["administrator", []],
    ["auditor", ["see-file", "see-observation", "see-plan"]],
    ["helper", ["see-plan"]],
    ["observer", ["observe", "see-observation"]],
    ["representative", ["ask-for-help", "see-draft", "see-file", "see-observation", "see-plan"]],
  ])("lets the %s do nothing but %j", (role, held) => {
    const found = everyPermission.filter((permission) =>
      (permissions[permission] as readonly FileRole[]).includes(role),
    );
    expect([...found].sort()).toEqual(held);
  });

  it("lets an observer into the one observation they were asked to make, and into nothing without one", () => {
    const guest = [{ role: "observer", observation: "o-1" }] as const;
    expect(standingFor(guest, "observe", undefined, "o-1")?.role).toBe("observer");
    expect(standingFor(guest, "observe", undefined, "o-2")).toBeUndefined();
    expect(standingFor(guest, "observe")).toBeUndefined();
    expect(standingFor([{ role: "observer" }], "observe")).toBeUndefined();
  });

  it("leaves the employee’s own answers to the employee, and issuing and judging to the supervisor", () => {
    for (const own of [
      "receive-document",
      "acknowledge-document",
      "respond-to-document",
      "write-self-assessment",
    ] as const)
      expect(permissions[own]).toEqual(["employee"]);
    for (const judging of ["issue-document", "issue-plan", "conclude-plan", "give-summative", "give-mid-year"] as const)
      expect(permissions[judging]).toEqual(["supervisor"]);
  });

  it("confines a helper to the plan they were asked in for", () => {
    const helper = [{ role: "helper", plan: "plan-1" }] as const;
    expect(standingFor(helper, "see-plan", "plan-1")).toBeDefined();
    expect(standingFor(helper, "see-plan", "plan-2")).toBeUndefined();
    expect(standingFor(helper, "see-plan")).toBeUndefined();
    expect(standingFor([{ role: "helper" }], "see-plan")).toBeUndefined();
  });
});
