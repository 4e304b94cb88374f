import type { Edition, Finding } from "../../policy/index.ts";
import type { ActPage } from "../../web/index.ts";
import {
  Acts,
  Button,
  Crumbs,
  Empty,
  Form,
  Head,
  LinkButton,
  Section,
  Select,
  Sheet,
  Table,
  TextArea,
} from "../../web/kit/index.ts";
import { sayDay, sayFinding, type Reader } from "../../wording/index.ts";
import type { Changed } from "./what-changes.ts";

export interface RepinShown {
  /** The editions there are besides the one the year follows, those that cover the post first. */
  readonly editions: readonly { readonly edition: Edition; readonly covers: boolean }[];
  readonly changes: (edition: Edition) => readonly Changed[];
}

const label = ({ edition, covers }: RepinShown["editions"][number]): string =>
  `${edition.title}, ${String(edition.from.year)}${covers ? " (covers this post)" : ""}`;

/** Moves a year to another edition: what would change comes first, then the reason. */
export function RepinCyclePage({ page }: { readonly page: ActPage<RepinShown> }) {
  const { request, shown, value, error } = page;
  const file = `/files/${request.employee.id}`;
  const chosen = shown.editions.find(({ edition }) => edition.id === value("edition"));
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: request.employee.name, href: file },
          { label: "Another agreement" },
        ]}
      />
      <Head
        title="Move the year to another edition"
        lead={`The year ${request.cycle.schoolYear.replace("-", "–")} follows ${request.edition.title}, as it is since ${sayDay(request.edition.from, "long")}.`}
      />
      <Sheet>
        <Form action={page.action} method="get">
          <Select
            name="edition"
            label="Which agreement should it follow?"
            prompt="Choose an edition"
            value={value("edition")}
            error={error("edition")}
            options={shown.editions.map((each) => ({ value: each.edition.id, label: label(each) }))}
          />
          <Acts>
            <Button kind={chosen ? "second" : "primary"}>See what would change</Button>
          </Acts>
        </Form>
      </Sheet>
      {chosen ? <Changes page={page} edition={chosen.edition} /> : null}
    </>
  );
}

function Changes({ page, edition }: { readonly page: ActPage<RepinShown>; readonly edition: Edition }) {
  const { request, shown, value, error } = page;
  const changes = shown.changes(edition);
  const reader: Reader = { name: request.name, today: request.today };
  const said = (finding: Finding | undefined, of: Edition): string =>
    finding === undefined ? "Not asked" : sayFinding(finding, of, reader).state.words;
  return (
    <>
      <Section
        heading="What would change"
        lead={`Under ${edition.title}, as it is since ${sayDay(edition.from, "long")}. What is recorded stays recorded.`}
      >
        <Sheet>
          {changes.length === 0 ? (
            <Empty title="Nothing that is asked changes">The same steps stand on the same days.</Empty>
          ) : (
            <Table
              caption="What is asked now, and under the other edition"
              columns={[{ heading: "Step" }, { heading: "Now" }, { heading: "Then" }]}
              rows={changes.map(({ before, after }) => {
                const [finding, of] = after ? [after, edition] : [before, request.edition];
                return [
                  finding ? sayFinding(finding, of, reader).asks : "",
                  said(before, request.edition),
                  said(after, edition),
                ];
              })}
            />
          )}
        </Sheet>
      </Section>
      <Section heading="Move it">
        <Sheet>
          <Form action={page.action} hidden={{ ...page.hidden, edition: edition.id }}>
            <TextArea
              name="reason"
              label="Why is it moved?"
              hint="Both sides read it in the file: “The post changed from teacher to counselor on October 1.”"
              rows={3}
              value={value("reason")}
              error={error("reason")}
            />
            {page.more}
            <Acts>
              <Button>Move the year to this edition</Button>
              <LinkButton kind="plain" href={`/files/${request.employee.id}`}>
                Leave it as it is
              </LinkButton>
            </Acts>
          </Form>
        </Sheet>
      </Section>
    </>
  );
}
