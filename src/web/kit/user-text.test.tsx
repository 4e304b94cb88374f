import { renderToString } from "preact-render-to-string";
import type { VNode } from "preact";
import { describe, expect, test } from "vitest";
import {
  Clause,
  Conflict,
  Daybook,
  DocumentView,
  ErrorSummary,
  FindingsTable,
  HiddenFields,
  Ledger,
  LineOfFile,
  SummaryList,
  TextArea,
  TextField,
  WhoseWords,
} from "./index.ts";

const typed = `<script>alert("x")</script>" onfocus="alert(1)' & so on`;

const places: Record<string, VNode> = {
  "a field": <TextField name="words" label="Words" value={typed} error={typed} />,
  "a text area": <TextArea name="words" label="Words" value={`${typed}</textarea><b>`} />,
  "a hidden field": <HiddenFields fields={{ [typed]: typed }} />,
  "an error summary": <ErrorSummary errors={[{ name: typed, message: typed }]} />,
  "a ledger": (
    <Ledger entries={[{ day: { words: typed, under: typed, iso: typed }, title: typed, href: typed, why: typed }]} />
  ),
  "a daybook": (
    <Daybook
      supervisor={typed}
      employee={typed}
      entries={[{ day: { words: typed }, side: "both", title: typed, words: typed }]}
    />
  ),
  "a clause": <Clause says={typed} document={typed} place={typed} href={typed} />,
  findings: (
    <FindingsTable groups={[{ heading: typed, rows: [{ state: "done", words: typed, asks: typed, proof: typed }] }]} />
  ),
  "whose words": <WhoseWords segments={[{ text: typed, side: "employee", by: typed }]} note={typed} />,
  "a conflict": (
    <Conflict
      title={typed}
      texts={[
        { heading: `${typed}1`, side: "supervisor", words: typed },
        { heading: `${typed}2`, side: "employee", words: typed },
      ]}
      differ={typed}
      acts=""
    />
  ),
  "a summary list": <SummaryList rows={[{ question: typed, answer: typed, change: typed }]} />,
  "a document": (
    <DocumentView
      district={typed}
      agreement={typed}
      title={typed}
      about={typed}
      facts={[{ term: typed, words: typed }]}
      sections={[
        {
          heading: typed,
          blocks: [
            { kind: "paragraph", text: typed },
            { kind: "answers", answers: [{ question: typed, answer: typed }] },
          ],
        },
      ]}
      response={{ heading: typed, text: typed }}
    />
  ),
  "the line of a file": (
    <LineOfFile
      title={typed}
      description={typed}
      supervisor={typed}
      employee={typed}
      today={{ day: "2026-11-22", words: typed, dayWords: typed }}
      points={[{ day: "2026-11-20", label: typed, under: typed, dayWords: typed, side: "both", state: "done" }]}
    />
  ),
};

describe("what a person typed stays text", () => {
  test.each(Object.entries(places))("in %s", (_, place) => {
    const html = renderToString(place);
    expect(html).not.toContain("<script");
    expect(html).not.toMatch(/<[^>"]*(?:"[^"]*"[^>"]*)*\sonfocus=/);
    expect(html.replaceAll(/<textarea[^>]*>/g, "").match(/<\/textarea>/g)?.length ?? 0).toBe(
      html.match(/<textarea/g)?.length ?? 0,
    );
  });

  test("and keeps its line breaks where it is shown as record", () => {
    const html = renderToString(<TextArea name="words" label="Words" value={"\nfirst\nsecond"} />);
    // A browser drops the first line break after the tag, so one more is sent.
    expect(html).toContain(">\n\nfirst\nsecond</textarea>");
  });
});
