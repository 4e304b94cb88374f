import { defineAct, type Mount } from "../../web/index.ts";
import { cycleOfDocument, documentHref, documentIn, notInFile, sentenceOf } from "../pages/document-page.tsx";
import { stateOf } from "../state.ts";
import { decide, type AcknowledgeDocument } from "./decide.ts";
import { labels, read, type Put } from "./form.ts";
import { AcknowledgePage, type ToAcknowledge } from "./page.tsx";

/** The addressee answers a document: seen as the agreement words it, only received, or declined. */
export const acknowledgeDocument: Mount = defineAct<AcknowledgeDocument, ToAcknowledge>({
  name: "acknowledge-document",
  path: "/documents/:document/acknowledge",
  permission: "acknowledge-document",
  cycleOf: cycleOfDocument,
  labels,
  title: (_, { title }) => `Acknowledge: ${title}`,
  show: (request) => {
    const shown = documentIn(request);
    if (!shown) return notInFile;
    const back = { href: shown.href, label: `Read the ${shown.title}` };
    if (!shown.asked)
      return {
        instead: {
          title: "Nothing to acknowledge",
          text: "The agreement asks for no acknowledgment of this paper.",
          ...back,
        },
      };
    if (stateOf(shown.version) === "acknowledged")
      return {
        instead: {
          title: "You have acknowledged this paper",
          text: "A new version would be put before you anew.",
          ...back,
        },
      };
    return { ...shown, asked: shown.asked };
  },
  read: (typed, _, shown) => read(typed, putBefore(shown, typed.get("hash")?.[0])),
  decide,
  page: (act) => <AcknowledgePage {...act} />,
  done: (request, _, { document }) => `${documentHref(request, document)}?done=acknowledged`,
});

/** What stood on the page that was answered: its fingerprint comes from the form, so that a newer version is noticed. */
const putBefore = ({ document, version, asked }: ToAcknowledge, hash: string | undefined): Put => ({
  document: document.id,
  version: version.issued.body.version,
  hash: hash ?? version.issued.body.hash,
  sentence: { words: sentenceOf(asked), means: asked.means, rule: asked.rule, edition: asked.edition },
});
