import { clausePath, type FileRequest } from "../../web/index.ts";
import type { Source } from "../../policy/index.ts";

/** Where in the agreement something is said, linked to its place. It may be long, and wraps. */
export function ClauseLine({
  request,
  rule,
  source,
}: {
  readonly request: Pick<FileRequest, "edition">;
  readonly rule: string;
  readonly source: Pick<Source, "title" | "place">;
}) {
  return (
    <a href={clausePath(request.edition, rule)}>
      {source.title}, <span class="nb">{source.place}</span>
    </a>
  );
}
