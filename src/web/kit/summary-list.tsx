import type { Words } from "./words.ts";

export type SummaryRow = {
  question: string;
  /** Undefined or empty shows "No answer". */
  answer?: Words;
  /** Where the answer can be changed. */
  change?: string | undefined;
};

/** Check your answers: each question, what was answered, and the way back to change it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary">
      {rows.map((row, at) => (
        <div key={at}>
          <dt>{row.question}</dt>
          {row.answer ? <dd class="answer">{row.answer}</dd> : <dd class="answer none">No answer</dd>}
          {row.change === undefined ? null : (
            <dd class="change">
              <a href={row.change}>
                Change<span class="vh">: {row.question}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
