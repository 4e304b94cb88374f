import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { Session } from "../access/index.ts";
import type { Person, Roster } from "../roster/index.ts";
import type { App } from "./app.ts";
import type { PageFrame } from "./kit/index.ts";

export const sessionCookie = "evenhand_session";

/** Who is asking, with the roster as of now. */
export interface Viewer {
  readonly person: Person;
  readonly session: Session;
  readonly roster: Roster;
}

/** The signed-in person, or `undefined`. A session of someone no longer on the roster counts for nothing. */
export const viewerOf = async (c: Context, app: App): Promise<Viewer | undefined> => {
  const id = getCookie(c, sessionCookie);
  if (!id) return undefined;
  const session = await app.sessions.find(id, app.now());
  if (!session) return undefined;
  const roster = await app.roster();
  const person = roster.person(session.person);
  return person ? { person, session, roster } : undefined;
};

const officeTitles = {
  personnel: "Personnel office",
  administrator: "District administrator",
  auditor: "Auditor",
} as const;

/** "Principal, Alder Street Elementary". */
export const postWords = (person: string, roster: Roster, app: App): string => {
  const post = roster.postsOf(person, app.today())[0];
  if (post) return `${post.title}, ${roster.site(post.site)?.name ?? app.district.name}`;
  const office = roster.officesOf(person, app.today())[0];
  return office ? officeTitles[office] : app.district.name;
};

/** Whoever sets up the year has its pages before them. */
const setsUpTheYear = ({ person, roster }: Viewer, app: App): boolean =>
  roster.officesOf(person.id, app.today()).some((office) => office === "personnel" || office === "administrator");

/** What every page of this request shares. */
export const frameFor = (app: App, viewer: Viewer | undefined): PageFrame => ({
  districtName: app.district.name,
  demo: app.demo,
  home: "/",
  nav: viewer
    ? [
        { key: "work", href: "/", label: "My work" },
        { key: "inbox", href: "/inbox", label: "Inbox" },
        { key: "people", href: "/people", label: "People" },
        ...(setsUpTheYear(viewer, app) ? [{ key: "year", href: "/office", label: "The year" }] : []),
        { key: "agreements", href: "/agreements", label: "Agreements" },
        { key: "help", href: "/help", label: "Help" },
      ]
    : [],
  styles: [app.asset("evenhand.css")],
  scripts: [app.asset("evenhand.js")],
  icon: app.asset("icon.svg"),
  office: app.district.office,
  keeps: "/help#keeps",
  ...(viewer ? { ask: "/help/ask" } : {}),
  ...(viewer
    ? {
        person: {
          name: viewer.person.name,
          post: postWords(viewer.person.id, viewer.roster, app),
          stepOut: { action: "/step-out", hidden: { csrf: viewer.session.csrf } },
        },
      }
    : {}),
});
