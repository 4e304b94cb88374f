import { sayDay, sayFinding } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import { Ledger, Section } from "../../web/kit/index.ts";
import type { Finding } from "../../policy/index.ts";
import { ClauseLine } from "./clause-line.tsx";

const waiting: ReadonlySet<Finding["state"]> = new Set(["due", "overdue", "open", "cannot-say"]);

/** What the agreement expects next about one document, by day. */
export function WhatNext({ request, document }: { readonly request: FileRequest; readonly document: string }) {
  const about = request
    .findings()
    .filter(
      (finding) => finding.occasion.document === document && finding.kind !== "tell" && waiting.has(finding.state),
    );
  if (about.length === 0) return null;
  const entries = about
    .toSorted((a, b) => (dayOf(a)?.toString() ?? "9999").localeCompare(dayOf(b)?.toString() ?? "9999"))
    .map((finding) => {
      const words = sayFinding(finding, request.edition, request);
      const day = dayOf(finding);
      const [source] = finding.source;
      return {
        day: day ? { words: sayDay(day, "short", request.today), iso: day.toString() } : { words: "No day" },
        title: words.asks,
        why: (
          <>
            {[...words.because, ...words.missing].join(" ")}{" "}
            {source ? <ClauseLine request={request} rule={finding.rule} source={source} /> : null}
          </>
        ),
      };
    });
  return (
    <Section heading="What comes next">
      <Ledger entries={entries} />
    </Section>
  );
}

const dayOf = ({ due, closes }: Finding) => due ?? closes;
