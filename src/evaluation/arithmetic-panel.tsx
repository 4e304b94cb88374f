import { clausePath, type FileRequest } from "../web/index.ts";
import { Clause, Panel, Table } from "../web/kit/index.ts";
import { arithmeticRows, sayArithmetic, type Arithmetic } from "./arithmetic.ts";

/** How the overall mark comes about, line by line, with the clause that says so. */
export function ArithmeticPanel({
  arithmetic,
  request,
}: {
  arithmetic: Arithmetic | undefined;
  request: Pick<FileRequest, "edition">;
}) {
  if (!arithmetic) return null;
  const { heads, rows, sums } = arithmeticRows(arithmetic);
  const { rule } = arithmetic.rolled;
  return (
    <Panel heading="How the marks add up">
      {rows.length === 0 ? null : (
        <Table
          caption="How the marks add up"
          columns={heads.map((heading, at) => ({ heading, num: at > 1 }))}
          rows={rows}
          foot={sums}
        />
      )}
      <div class="stack">
        {sayArithmetic(arithmetic).map((sentence) => (
          <p key={sentence} class="small">
            {sentence}
          </p>
        ))}
        {rule.source.slice(0, 1).map((source) => (
          <Clause
            key={source.says}
            says={source.says}
            document={source.title}
            place={source.place}
            local={source.local}
            href={clausePath(request.edition, rule.id)}
          />
        ))}
      </div>
    </Panel>
  );
}
