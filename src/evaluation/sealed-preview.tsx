import type { DocumentIssued } from "../documents/index.ts";
import { documentBlocks } from "../documents/pages.ts";
import type { FileRequest } from "../web/index.ts";
import { DocumentView } from "../web/kit/index.ts";

/** A paper as it will read once its words are closed. What is written only when acknowledging is left out. */
export function SealedPreview({ request, sealed }: { request: FileRequest; sealed: Pick<DocumentIssued, "frozen"> }) {
  const { frozen } = sealed;
  return (
    <DocumentView
      draft
      titleAs="h2"
      district={request.app.district.name}
      agreement={request.edition.title}
      title={frozen.title}
      about={`${request.employee.name}, school year ${request.cycle.schoolYear.replace("-", "–")}`}
      facts={[]}
      sections={frozen.sections
        .filter(({ later }) => later === undefined)
        .map((section) => ({
          heading: section.title,
          blocks:
            section.blocks.length === 0
              ? [{ kind: "paragraph" as const, text: "Left empty." }]
              : documentBlocks(section, { name: request.name, today: request.today, closed: true }),
        }))}
    />
  );
}
