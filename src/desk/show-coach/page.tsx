import {
  Acts,
  Button,
  CoachNotes,
  Crumbs,
  Facts,
  Form,
  Head,
  MarkedText,
  Panel,
  Section,
  Sheet,
  Split,
  Table,
  TextArea,
} from "../../web/kit/index.ts";
import { asked, examples, limits, traps, wording } from "./words.ts";
import type { Tried } from "./tried.ts";

/** How the coach judges, in plain words, with a sentence to try. */
export function CoachPage({ tried }: { readonly tried?: Tried }) {
  return (
    <>
      <Crumbs trail={[{ label: "Help", href: "/help" }, { label: "How the coach judges" }]} />
      <Head
        title="How the coach judges"
        lead="It reads a target and asks one thing: could anyone holding the same papers say met or not met? It decides nothing, and nothing waits for it."
      />
      <Split label="What it does not do" aside={<Beside />}>
        <Try {...(tried === undefined ? {} : { tried })} />
        <Section id="asked" heading="What makes a target one that can be judged">
          <Sheet>
            <Facts facts={asked} rows />
          </Sheet>
        </Section>
        <Section
          id="examples"
          heading="Said two ways"
          lead="The sentences are made up. The second is one way to say it, and never the only one."
        >
          <Sheet>
            <Table
              caption="Targets that leave open what they mean, and the same with a line to judge by"
              columns={[{ heading: "Could be read two ways" }, { heading: "Can be judged" }]}
              rows={examples}
            />
          </Sheet>
        </Section>
        <Section
          id="traps"
          heading="A figure is not enough, and not always needed"
          lead="It looks at what a figure does in the sentence, not whether there is one."
        >
          <Sheet>
            <Table
              caption="Figures and words, and how the coach reads them"
              columns={[{ heading: "Sentence" }, { heading: "How it is read" }]}
              rows={traps}
            />
          </Sheet>
        </Section>
        <Section
          id="wording"
          heading="What else it marks"
          lead="These notes are about the wording. They change nothing about whether a target can be judged."
        >
          <Sheet>
            <Facts facts={wording} rows />
          </Sheet>
        </Section>
      </Split>
    </>
  );
}

function Try({ tried }: { readonly tried?: Tried }) {
  return (
    <Section first id="try" heading="Try a sentence">
      <Sheet>
        <div class="stack">
          <Form action="/help/coach#try" method="get">
            <TextArea
              name="text"
              label="A target, a strategy or an expectation"
              hint="It is not kept. Leave names out: the words stand in the address of the page."
              rows={3}
              value={tried?.text ?? ""}
            />
            <Acts>
              <Button>Read it</Button>
            </Acts>
          </Form>
          {tried === undefined ? null : <Answer tried={tried} />}
        </div>
      </Sheet>
    </Section>
  );
}

function Answer({ tried }: { readonly tried: Tried }) {
  const { text, answer, missing, notes } = tried;
  return (
    <div class="stack-s">
      <h3>{answer}</h3>
      <MarkedText text={text} notes={notes} />
      {missing.length === 0 ? null : <p class="small">Not said: {missing.join("; ")}.</p>}
      {notes.length === 0 ? <p class="small">It has no note on these words.</p> : <CoachNotes notes={notes} />}
    </div>
  );
}

function Beside() {
  return (
    <>
      <Panel heading="What it does not do">
        <ul class="stack-s small">
          {limits.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Panel>
      <Panel heading="To read further">
        <p class="small">
          <a href="/agreements">What the agreements ask of targets</a>
        </p>
      </Panel>
    </>
  );
}
