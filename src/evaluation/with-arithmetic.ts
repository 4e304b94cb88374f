import type { Digest } from "../casefile/index.ts";
import { hashOf, type Block, type DocumentIssued, type FrozenSection } from "../documents/index.ts";
import { arithmeticRows, sayArithmetic, type Arithmetic } from "./arithmetic.ts";

/** A report whose words also say how its overall mark comes about: both sides can work it out from the paper alone. */
export const withArithmetic = (
  sealed: DocumentIssued,
  arithmetic: Arithmetic | undefined,
  digest: Digest,
): DocumentIssued => {
  if (!arithmetic || arithmetic.rolled.lines.length === 0) return sealed;
  const { sections } = sealed.frozen;
  const overall = sections.findIndex(({ name }) => name === "overall");
  const at = overall < 0 ? sections.length : overall + 1;
  const frozen = { ...sealed.frozen, sections: sections.toSpliced(at, 0, sectionOf(arithmetic)) };
  return { ...sealed, frozen, hash: hashOf(frozen, digest) };
};

const sectionOf = (arithmetic: Arithmetic): FrozenSection => {
  const { heads, rows, sums } = arithmeticRows(arithmetic);
  const title = "How the marks add up";
  const table: Block = { kind: "table", label: title, heads, rows: [...rows, sums] };
  const sentences = sayArithmetic(arithmetic).map((text): Block => ({ kind: "paragraph", text }));
  const clauses = arithmetic.rolled.rule.source.map(({ title: document, place, says }) => ({
    title: document,
    place,
    says,
  }));
  return { name: "arithmetic", title, blocks: [table, ...sentences], written: [], agreed: [], clauses };
};
