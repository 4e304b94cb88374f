import type { Typed } from "../../answers/index.ts";
import { coveredUnits, movePost, type Person, type Post, supervisorFinder } from "../../roster/index.ts";
import { defineOfficeAction, defineOfficePage, type Answered, type Mount, type PageRequest } from "../../web/index.ts";
import { Crumbs, Head, LinkButton, Notice } from "../../web/kit/index.ts";
import { capital, rosterFieldName, sayDay, sayFieldError } from "../../wording/index.ts";
import type { RosterParts } from "../import-roster/parts.ts";
import { keepsRoster, rosterPath } from "../import-roster/show-roster.tsx";
import { current, nothingHere } from "../nothing-here.tsx";
import { read } from "./form.ts";
import { MovePage } from "./page.tsx";

const path = "/people/:person/move";

const nobody = nothingHere(
  "Nobody on the roster has this address",
  "The person may be listed under another one.",
  rosterPath,
);

const labels: Readonly<Record<string, string>> = {
  how: "What becomes of the post",
  post: "Which post",
  from: "From which day",
  reason: "Why",
};

/** Posts in force, and those that are still to begin. */
const postsNow = ({ viewer, app }: PageRequest, person: string): readonly Post[] =>
  viewer.roster
    .historyOf(person)
    .filter(({ to }) => to === undefined || Temporal.PlainDate.compare(to, app.today()) >= 0);

const unitsOf = ({ viewer, app }: PageRequest): readonly string[] =>
  [
    ...new Set([
      ...coveredUnits(app.policies()),
      ...viewer.roster.people().flatMap(({ id }) => viewer.roster.postsOf(id, app.today()).map(({ unit }) => unit)),
    ]),
  ].sort();

const startFrom = ([post]: readonly Post[], request: PageRequest): Typed => {
  const { roster } = request.viewer;
  const start = {
    how: post ? "change" : "second",
    post: post?.id ?? "",
    from: request.app.today().toString(),
    title: post?.title ?? "",
    site: post?.site ?? "",
    unit: post?.unit ?? "",
    "job-class": post?.jobClass ?? "",
    "staff-group": post?.staffGroup ?? "staff",
    supervisor: post?.supervisor === undefined ? "" : (roster.person(post.supervisor)?.name ?? ""),
  };
  return new Map(Object.entries(start).map(([field, value]) => [field, [value]]));
};

interface More {
  readonly errors?: readonly { readonly name: string; readonly message: string }[];
  readonly movedOn?: boolean;
}

const formAnswer = async (
  { store }: RosterParts,
  request: PageRequest,
  person: Person,
  typed: Typed,
  { errors = [], movedOn = false }: More = {},
): Promise<Answered> => ({
  title: `A change of post: ${person.name}`,
  current,
  ...(errors.length > 0 ? { status: 422, hasErrors: true } : movedOn ? { status: 409 } : {}),
  page: (
    <MovePage
      {...{ request, person, errors, movedOn }}
      posts={postsNow(request, person.id)}
      units={unitsOf(request)}
      revision={await store.revision()}
      value={(field) => typed.get(field)?.[0] ?? ""}
    />
  ),
});

const handle = async (parts: RosterParts, request: PageRequest, typed: Typed): Promise<Answered> => {
  const { viewer, app, params } = request;
  const { roster } = viewer;
  const person = roster.person(params["person"] ?? "");
  if (!person) return nobody;
  const find = supervisorFinder(roster.people());
  const found = read(typed, {
    posts: postsNow(request, person.id),
    sites: roster.sites().map(({ id }) => id),
    units: unitsOf(request),
    today: app.today(),
    supervisor: (named) => {
      const meant = find(named, person.id);
      return typeof meant === "string" ? meant : undefined;
    },
  });
  if (!found.ok) {
    const labelOf = (field: string): string => labels[field] ?? capital(rosterFieldName(field));
    const errors = found.errors.map((error) => ({
      name: error.field,
      message: sayFieldError(error, labelOf(error.field)),
    }));
    return formAnswer(parts, request, person, typed, { errors });
  }
  const { move, reason } = found.input;
  const { after, moves } = movePost(await parts.store.load(), person.id, move, app.newId);
  const by = viewer.person.id;
  const done = await parts.store.commit(after, {
    expected: Number(typed.get("planned")?.[0]),
    by,
    reason: reason === "" ? `A change of post recorded by hand: ${person.name}` : reason,
    moves: moves.map((each) => ({ id: app.newId(), person: person.id, by, move: each })),
  });
  if (!done.ok) return formAnswer(parts, request, person, typed, { movedOn: true });
  return recorded(person, sayDay(move.from, "full"), (await parts.tell()) > 0);
};

const recorded = (person: Person, from: string, isInFile: boolean): Answered => ({
  title: "The change of post is recorded",
  current,
  page: (
    <>
      <Crumbs
        trail={[
          { label: "Set up the year", href: "/office" },
          { label: "Roster", href: rosterPath },
          { label: person.name },
        ]}
      />
      <Head title="The change of post is recorded" lead={`${person.name}, from ${from}.`} />
      <Notice
        kind="recorded"
        title={
          isInFile
            ? "The file says it, and who owns which step."
            : "No year is open in the file, so it says nothing of it."
        }
        announce
        actions={
          <LinkButton href={isInFile ? `/files/${person.id}` : rosterPath}>
            {isInFile ? "Open the file" : "Back to the roster"}
          </LinkButton>
        }
      />
    </>
  ),
});

/** Recording a move, a second post or the end of a post. */
export const moveRoutes = (parts: RosterParts): readonly Mount[] => [
  defineOfficePage({
    path,
    offices: keepsRoster,
    show: (request) => {
      const person = request.viewer.roster.person(request.params["person"] ?? "");
      return person ? formAnswer(parts, request, person, startFrom(postsNow(request, person.id), request)) : nobody;
    },
  }),
  defineOfficeAction({ path, offices: keepsRoster, handle: (request, { typed }) => handle(parts, request, typed) }),
];
