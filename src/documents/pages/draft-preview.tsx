import { sayDay } from "../../wording/index.ts";
import { postWords, type FileRequest, type Instead } from "../../web/index.ts";
import { DocumentView } from "../../web/kit/index.ts";
import { draftValues } from "../draft/draft.ts";
import type { DraftRecord } from "../draft-store.ts";
import type { DocumentIssued } from "../events.ts";
import type { Form } from "../form/fitted-form.ts";
import type { DocumentParts } from "../parts.ts";
import { checkValues } from "../writing/check-values.ts";
import { sealDraft } from "../writing/seal.ts";
import { documentBlocks } from "./document-blocks.tsx";
import { labelOf, sayFormErrors } from "./draft-action.tsx";
import { draftHref, draftIn, type OneSidedDraft } from "./draft-page.tsx";
import { sectionId } from "./drafting.tsx";

/** A draft ready to be closed: its words as they would be frozen. */
export interface Sealed {
  readonly draft: DraftRecord;
  readonly form: Form;
  readonly sealed: DocumentIssued;
  /** Where it can still be changed. */
  readonly back: string;
}

const notHere = {
  title: "This draft is not here",
  text: "It was issued or set aside already.",
  missing: true,
} as const;

/** The draft in the address, sealed for checking; or what has to be put right first, and where. */
export const sealForChecking = async (
  parts: DocumentParts,
  request: FileRequest,
  kind: OneSidedDraft,
): Promise<Sealed | Instead> => {
  const found = await draftIn(parts, request, kind.isMine);
  if (!found || found.draft.header.closed) return { instead: notHere };
  const { draft, form } = found;
  const back = draftHref(request, kind.path, draft.header.id);
  const [error] = checkValues(form, draftValues(draft));
  if (error) {
    const text = sayFormErrors(form, [error])(error.section, error.field) ?? `Look at “${labelOf(form, error)}” again.`;
    return {
      instead: {
        title: "One thing to put right first",
        text,
        href: `${back}?edit=${error.section}#${sectionId(error.section)}`,
        label: "Put it right",
      },
    };
  }
  return {
    draft,
    form,
    back,
    sealed: sealDraft(form, draft, { digest: parts.digest, sayDay: (day) => sayDay(day, "full") }),
  };
};

/** The draft as it would read once issued. */
export function DraftPreview({ request, sealed }: { readonly request: FileRequest; readonly sealed: Sealed }) {
  const { frozen } = sealed.sealed;
  return (
    <DocumentView
      draft
      titleAs="h2"
      district={request.app.district.name}
      agreement={request.edition.title}
      title={frozen.title}
      about={`${request.employee.name}, ${postWords(request.employee.id, request.roster, request.app)}`}
      facts={[]}
      sections={frozen.sections
        .filter((section) => section.later === undefined)
        .map((section) => ({
          heading: section.title,
          blocks:
            section.blocks.length === 0
              ? [{ kind: "paragraph" as const, text: "Left empty." }]
              : documentBlocks(section, { ...request, closed: true }),
        }))}
    />
  );
}
