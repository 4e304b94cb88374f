import { defineOfficePage, type Answered, type Mount, type PageRequest } from "../../web/index.ts";
import {
  Acts,
  Button,
  Crumbs,
  DocList,
  Empty,
  ErrorSummary,
  FileField,
  Form,
  Head,
  Notice,
  Section,
  Sheet,
  Stack,
  Table,
  TextField,
} from "../../web/kit/index.ts";
import { sayDay } from "../../wording/index.ts";
import { current } from "../nothing-here.tsx";
import { howMany, people } from "../words.ts";
import type { RosterParts } from "./parts.ts";
import { savedMappings, type Staged } from "./staged.ts";

export const rosterPath = "/office/roster";
export const keepsRoster = ["personnel"] as const;

/** Most people found by name that are listed. */
const mostFound = 20;

const instantDay = (at: string): string =>
  sayDay(Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate(), "long");

/** Why a file was refused, said over the form it came from. */
export interface RefusedFile {
  readonly file: string;
  readonly reasons: readonly string[];
}

export const rosterAnswer = async (
  parts: RosterParts,
  request: PageRequest,
  { error, refused }: { readonly error?: string; readonly refused?: RefusedFile } = {},
): Promise<Answered> => {
  const { roster } = request.viewer;
  const today = request.app.today();
  const name = (id: string): string => roster.person(id)?.name ?? "whoever set the district up";
  const withPost = roster.people().filter(({ id }) => roster.postsOf(id, today).length > 0).length;
  const [begun, mappings, changes] = [
    await parts.imports.all(),
    await savedMappings(parts),
    await parts.changes.of("roster", 8),
  ];
  const sought = (request.query.get("name") ?? "").trim();
  const isBad = error !== undefined || refused !== undefined;
  return {
    title: "Roster",
    current,
    ...(isBad ? { status: 422, hasErrors: true } : {}),
    page: (
      <>
        <Crumbs trail={[{ label: "Set up the year", href: "/office" }, { label: "Roster" }]} />
        <ErrorSummary errors={error === undefined ? [] : [{ name: "file", message: error }]} />
        <Head
          title="Roster"
          lead={`${people(withPost).replace(/^./, (letter) => letter.toUpperCase())} with a post, at ${howMany(roster.sites().length, "site", "sites")}. Nothing is written before you saw row by row what changes.`}
        />
        {refused === undefined ? null : (
          <Notice kind="put-right" title={`${refused.file} was refused, and nothing of it was kept.`} announce>
            <ul>
              {refused.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Section heading="Bring in a file" first>
          <Sheet>
            <Form action={`${rosterPath}/imports`} hidden={request.form} files>
              <FileField
                name="file"
                label="An HR file, or a OneRoster package"
                hint="A table as CSV or text (commas, semicolons or tabs), or a OneRoster 1.1 or 1.2 package (.zip). Students and families in a package are dropped while it is read, and never kept."
                accept=".csv,.txt,.tsv,.zip,text/csv,text/plain,application/zip"
                error={error}
              />
              <Acts>
                <Button>Read the file</Button>
              </Acts>
            </Form>
            {mappings.length === 0 ? null : (
              <p class="small soft">
                Columns are mapped already for {mappings.map((mapping) => `“${mapping.name}”`).join(", ")}; a file with
                the same columns is read the same way.
              </p>
            )}
          </Sheet>
        </Section>
        {begun.length === 0 ? null : (
          <Section heading="Read, and not committed yet" lead="Kept for a week, and then given up.">
            <Sheet>
              <DocList
                items={begun.map(({ id, at, by, body }) => ({
                  title: (body as Staged).file,
                  href: `${rosterPath}/imports/${id}`,
                  note: `Sent by ${name(by)} on ${instantDay(at)}.`,
                }))}
              />
            </Sheet>
          </Section>
        )}
        <Section
          heading="Record a move by hand"
          lead="A new school, post, unit or supervisor during the year, a second post, or the end of one."
        >
          <Sheet>
            <Stack>
              <search>
                <Form action={rosterPath} method="get">
                  <TextField name="name" label="Whose post changes? Name, or part of it" value={sought} />
                  <Acts>
                    <Button kind="second">Find people</Button>
                  </Acts>
                </Form>
              </search>
              {sought === "" ? null : <Found request={request} sought={sought} />}
            </Stack>
          </Sheet>
        </Section>
        {changes.length === 0 ? null : (
          <Section heading="What changed last">
            <Sheet>
              <Table
                caption="The last changes of the roster"
                columns={[{ heading: "Why" }, { heading: "Who" }, { heading: "When", tight: true }]}
                rows={changes.map(({ at, by, reason }) => [reason, name(by), instantDay(at)])}
              />
            </Sheet>
          </Section>
        )}
      </>
    ),
  };
};

function Found({ request, sought }: { readonly request: PageRequest; readonly sought: string }) {
  const { roster } = request.viewer;
  const today = request.app.today();
  const plain = sought.toLowerCase();
  const found = roster
    .people()
    .filter(({ name, sortName, number }) =>
      [name, sortName, number].some((each) => each?.toLowerCase().includes(plain)),
    );
  if (found.length === 0) return <Empty title="Nobody has that name">Try a shorter part of it.</Empty>;
  return (
    <>
      <DocList
        people
        items={found.slice(0, mostFound).map(({ id, sortName, number }) => ({
          title: `${sortName}${number === undefined ? "" : ` (${number})`}`,
          href: `/office/people/${id}/move`,
          note:
            roster
              .postsOf(id, today)
              .map(({ title, site }) => `${title}, ${roster.site(site)?.name ?? site}`)
              .join("; ") || "No post today",
        }))}
      />
      {found.length > mostFound ? (
        <p class="small soft">{`${people(found.length)} have that in their name. Give more of it.`}</p>
      ) : null}
    </>
  );
}

/** The roster: bringing in a file, what is under way, moves by hand, and what changed last. */
export const rosterRoute = (parts: RosterParts): Mount =>
  defineOfficePage({ path: "/roster", offices: keepsRoster, show: (request) => rosterAnswer(parts, request) });
