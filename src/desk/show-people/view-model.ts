import { plansIn, unfinishedPlans } from "../../plans/index.ts";
import type { Finding } from "../../policy/index.ts";
import type { Roster, Site } from "../../roster/index.ts";
import { agreementName } from "../agreement-name.ts";
import { capital, numberWord } from "../counting-words.ts";
import { planWord } from "../plan-names.ts";
import type { ReadFile } from "../read-file.ts";

export interface PersonRow {
  readonly name: string;
  readonly href?: string;
  readonly post: string;
  readonly agreement: string;
  /** How the file stands: what runs, and what is overdue on either side. */
  readonly state: string;
  readonly overdue: boolean;
}

export interface People {
  readonly schools: readonly { readonly id: string; readonly name: string; readonly people: readonly PersonRow[] }[];
  readonly shown: number;
  readonly open: number;
  /** Too many to list at once: a school or a name has to be chosen. */
  readonly tooMany: boolean;
}

export interface Sought {
  readonly name: string;
  readonly school: string;
}

/** Most people listed on one page. */
const most = 200;

/** The people whose files the reader may open, by school, as sought. */
export const people = (files: readonly ReadFile[], roster: Roster, sought: Sought): People => {
  const name = sought.name.trim().toLowerCase();
  const found = files.filter(
    ({ employee, post }) =>
      (name === "" || employee.name.toLowerCase().includes(name) || employee.sortName.toLowerCase().includes(name)) &&
      (sought.school === "" || post?.site === sought.school),
  );
  const tooMany = found.length > most;
  const bySchool = Map.groupBy(tooMany ? [] : found, ({ post }) => post?.site ?? "");
  const schools = [...roster.sites(), { id: "", name: "No post on record" } satisfies Site];
  return {
    schools: schools.flatMap(({ id, name: title }) => {
      const own = bySchool.get(id) ?? [];
      return own.length === 0 ? [] : [{ id, name: title, people: own.map(rowOf) }];
    }),
    shown: found.length,
    open: files.length,
    tooMany,
  };
};

const rowOf = (read: ReadFile): PersonRow => {
  const { employee, post, file, standings } = read;
  const cycle = file.cycles.at(-1);
  const edition = cycle && read.editionOf(cycle.id);
  const [standing] = standings;
  const path = `/files/${employee.id}`;
  const late = overdueIn(read);
  const confined = {
    helper: `${path}/plans/${standing?.plan ?? ""}`,
    observer: `${path}/observations/${standing?.observation ?? ""}`,
  };
  const href = standing?.role === "helper" || standing?.role === "observer" ? confined[standing.role] : path;
  const state = [plansState(read), late === 0 ? "" : `${capital(numberWord(late))} overdue.`]
    .filter((words) => words !== "")
    .join(" ");
  return {
    name: employee.name,
    ...(cycle ? { href } : {}),
    post: post?.title ?? "No post",
    agreement: edition ? agreementName(edition) : "None yet",
    state: cycle ? state || "Nothing overdue; no plan." : "No year is open.",
    overdue: late > 0,
  };
};

const waiting = new Set<Finding["kind"]>(["duty", "cadence", "count", "acknowledge"]);

const overdueIn = ({ findings, file }: ReadFile): number => {
  const open = new Set(file.cycles.filter(({ closedOn }) => closedOn === undefined).map(({ id }) => id));
  const goingOn = unfinishedPlans(file.events);
  return findings.filter(
    ({ state, kind, occasion }) =>
      state === "overdue" && waiting.has(kind) && (open.has(occasion.cycle) || goingOn.has(occasion.plan ?? "")),
  ).length;
};

const plansState = (read: ReadFile): string =>
  plansIn(read.file.events)
    .filter(({ state }) => state !== "concluded")
    .map((plan) => {
      const edition = read.editionOf(plan.cycle);
      const how = { writing: "being written", sent: "issued, not received yet", running: "running", concluded: "" }[
        plan.state
      ];
      return `${edition ? planWord(plan, edition) : "Plan"} ${how}.`;
    })
    .join(" ");
