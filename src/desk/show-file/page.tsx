import {
  Crumbs,
  Daybook,
  DocList,
  Empty,
  Head,
  LineOfFile,
  LinkButton,
  Panel,
  Section,
  Sheet,
  Split,
  Stack,
  Strip,
  Table,
} from "../../web/kit/index.ts";
import { ChecklistBlock } from "./checklist-block.tsx";
import type { DaybookLine } from "./daybook.ts";
import type { OwnersBlock } from "./owners-block.ts";
import type { FileShown } from "./shown.ts";

/** One file, the same for everyone entitled to see it. */
export function FilePage({ shown }: { readonly shown: FileShown }) {
  const { name, post, school, standing, comes, next, strip, counts, blocks } = shown;
  return (
    <>
      <Crumbs trail={[{ label: "People", href: "/people" }, ...(school ? [school] : []), { label: name }]} />
      <Head
        title={name}
        lead={
          <>
            {post}.{standing === undefined ? null : <b> {standing}.</b>} {comes}
          </>
        }
        actions={next ? <LinkButton href={next.href}>{next.title}</LinkButton> : undefined}
      />
      <Strip
        facts={strip.map(({ href, words, ...fact }) => ({
          ...fact,
          words: href === undefined ? words : <a href={href}>{words}</a>,
        }))}
      />
      <TheYear shown={shown} />
      {shown.owners ? <WhoOwns owners={shown.owners} /> : null}
      <div class="section">
        <Split label="About this file" aside={<Aside shown={shown} />}>
          <Section
            first
            id="findings"
            heading="What the agreement asks, and what this file shows"
            lead={`${counts} Everyone who may open this file sees this same list.`}
          >
            {blocks.length === 0 ? (
              <Sheet>
                <Empty title="Nothing is asked yet">
                  When the year opens, what the agreement asks stands here, with its clause.
                </Empty>
              </Sheet>
            ) : (
              <Stack space="l">
                {blocks.map((block) => (
                  <ChecklistBlock key={block.id} block={block} alone={blocks.length === 1} />
                ))}
              </Stack>
            )}
          </Section>
        </Split>
      </div>
      <TheDaybook shown={shown} />
    </>
  );
}

function WhoOwns({ owners: { lead, rows } }: { readonly owners: OwnersBlock }) {
  return (
    <Section id="owners" heading="Who owns which step" lead={lead}>
      <Sheet>
        {rows.length === 0 ? (
          <Empty title="No step is open">
            What the agreement asks next will be with whoever supervises on that day.
          </Empty>
        ) : (
          <Table
            caption="Open steps, and whose they are since the post changed"
            columns={[
              { heading: "Step" },
              { heading: "Due", tight: true },
              { heading: "With" },
              { heading: "Before, or by then" },
            ]}
            rows={rows.map(({ step, href, due, now, before }) => [<a href={href}>{step}</a>, due, now, before])}
          />
        )}
      </Sheet>
    </Section>
  );
}

function TheYear({ shown: { line, sides, today, year, name } }: { readonly shown: FileShown }) {
  return (
    <Section heading={`The year ${year}`} aside={<a href="#daybook">The same as a list</a>}>
      {line.points.length === 0 ? (
        <Sheet>
          <Empty title="Nothing has happened in this file this year">
            The first act, whoever does it, will stand here on its day.
          </Empty>
        </Sheet>
      ) : (
        <LineOfFile
          title={`The file of ${name}, ${year}`}
          description={line.description}
          points={line.points}
          spans={line.spans}
          today={today}
          supervisor={sides.supervisor}
          supervisors={sides.supervisors}
          employee={sides.employee}
          caption="A half is one side’s act; a whole is done by both. A diamond is done late, an open circle is still due. A pale bar is a time in which one may respond; a thick line is a plan."
        />
      )}
    </Section>
  );
}

function Aside({ shown: { plans, documents, development, looks, helpers, acts } }: { readonly shown: FileShown }) {
  return (
    <>
      {acts.length === 0 ? null : (
        <Panel heading="What you can do here" id="acts">
          <DocList people items={acts.map(({ label, href }) => ({ title: label, href }))} />
        </Panel>
      )}
      {plans.length === 0 ? null : (
        <Panel heading="Plans">
          <DocList items={plans} />
        </Panel>
      )}
      <Panel heading="Documents as issued">
        {documents.length === 0 ? <p class="small soft">None has been issued.</p> : <DocList items={documents} />}
      </Panel>
      <Panel heading="Development">
        <DocList items={development} />
      </Panel>
      {helpers.length === 0 ? null : (
        <Panel heading="Helpers while a plan runs">
          <DocList people items={helpers} />
        </Panel>
      )}
      <Panel heading="Who looked">
        {looks.length === 0 ? (
          <p class="small soft">Nobody but the employee has opened this file yet.</p>
        ) : (
          <DocList people items={looks} />
        )}
      </Panel>
    </>
  );
}

function TheDaybook({ shown }: { readonly shown: FileShown }) {
  const { daybook, earlier, expected, striking } = shown;
  const mayStrike = [...daybook, ...earlier].some(({ event }) => event !== undefined);
  return (
    <Section
      id="daybook"
      heading="Daybook"
      lead="Everything that happened, by its day, and the next step expected. Struck entries stay readable."
      aside={mayStrike && !striking ? <a href="?strike=yes#daybook">Strike an entry made by mistake</a> : undefined}
    >
      <Sheet>
        {earlier.length === 0 ? null : (
          <details>
            <summary>Earlier years ({earlier.length})</summary>
            <Lines lines={earlier} shown={shown} />
          </details>
        )}
        <Lines lines={expected ? [...daybook, expected] : daybook} shown={shown} />
      </Sheet>
    </Section>
  );
}

function Lines({
  lines,
  shown: { sides, strike, striking },
}: {
  readonly lines: readonly DaybookLine[];
  readonly shown: FileShown;
}) {
  const entries = lines.map(({ words, event, cycle: _, recorded: __, ...entry }) => ({
    ...entry,
    words:
      striking && event !== undefined ? (
        <>
          {words}{" "}
          <LinkButton kind="plain" small href={strike(event)}>
            Strike<span class="vh"> this entry as a mistake</span>
          </LinkButton>
        </>
      ) : (
        words
      ),
  }));
  return <Daybook {...sides} entries={entries} />;
}
