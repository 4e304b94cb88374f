import { Fragment } from "preact";
import { Clause, Crumbs, DocList, Facts, Head, Panel, Section, Sheet, Split, Table } from "../../web/kit/index.ts";
import type { Agreement, ReadRule, ReadSetting } from "./view-model.ts";

/** An agreement as a representative would read it before agreeing to it: every rule, and the words it rests on. */
export function AgreementPage({ agreement }: { readonly agreement: Agreement }) {
  const { title, lead, words, sections, settings, documents } = agreement;
  return (
    <>
      <Crumbs trail={[{ label: "Agreements", href: "/agreements" }, { label: title }]} />
      <Head title={title} lead={lead} />
      <Split
        label="About this agreement"
        aside={
          <>
            <Panel heading="On this page">
              <DocList
                people
                items={[
                  ...sections.map(({ id, heading, rules }) => ({
                    title: heading,
                    href: `#${id}`,
                    note: `${String(rules.length)} rules`,
                  })),
                  ...(settings.length > 0
                    ? [
                        {
                          title: "Where the agreement is silent",
                          href: "#silent",
                          note: `${String(settings.length)} local settings`,
                        },
                      ]
                    : []),
                ]}
              />
            </Panel>
            {words.length === 0 ? null : (
              <Panel heading="Its own words">
                <Facts facts={words} rows />
              </Panel>
            )}
            <Panel heading="What it rests on">
              <DocList items={documents.map((document) => ({ title: document }))} />
            </Panel>
          </>
        }
      >
        {sections.map(({ id, heading, lead: about, rules }, at) => (
          <Section key={id} id={id} heading={heading} lead={about} first={at === 0}>
            <Sheet>
              <ol class="path">
                {rules.map((rule) => (
                  <OneRule key={rule.id} rule={rule} />
                ))}
              </ol>
            </Sheet>
          </Section>
        ))}
        {settings.length === 0 ? null : <Silent settings={settings} />}
      </Split>
    </>
  );
}

function OneRule({ rule: { id, said, sources, quoted } }: { readonly rule: ReadRule }) {
  return (
    <li id={id}>
      <div class="stack-s">
        <h3>{said.sentence}</h3>
        {said.effectSentence === "" ? null : <p class="why">{said.effectSentence}</p>}
        {sources.map(({ says, title, place, local }) =>
          quoted ? (
            <p key={`${place} ${says}`} class="tiny soft">
              {title}, {place}.
            </p>
          ) : (
            <Clause key={`${place} ${says}`} says={says} document={title} place={place} local={local} />
          ),
        )}
        {said.settingNotes.map((note) => (
          <p key={note} class="small soft">
            {note}
          </p>
        ))}
        {said.note === undefined ? null : <p class="small soft">{said.note}</p>}
      </div>
    </li>
  );
}

function Silent({ settings }: { readonly settings: readonly ReadSetting[] }) {
  return (
    <Section
      id="silent"
      heading="Where the agreement is silent"
      lead="These values are the district’s own, not the agreement’s. They can be changed in the local settings; each page that uses one says so."
    >
      <Sheet>
        <Table
          caption="What the agreement does not say, and what the district fills in"
          columns={[{ heading: "It does not say" }, { heading: "Here" }, { heading: "Used by" }]}
          rows={settings.map(({ silent, value, changedHere, usedBy }) => [
            silent,
            changedHere ? `${value}. Changed by the district.` : value,
            usedBy.length === 0
              ? "Days that fall on no work day"
              : usedBy.map(({ id, label }, at) => (
                  <Fragment key={id}>
                    {at === 0 ? null : ", "}
                    <a href={`#${id}`}>{label}</a>
                  </Fragment>
                )),
          ])}
        />
      </Sheet>
    </Section>
  );
}
