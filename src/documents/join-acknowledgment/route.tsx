import { defineAct, type Mount } from "../../web/index.ts";
import { cycleOfDocument, documentHref, documentIn, notInFile, sentenceOf } from "../pages/document-page.tsx";
import { decide, type JoinAcknowledgment } from "./decide.ts";
import { labels, read } from "./form.ts";
import { JoinAcknowledgmentPage, type ToJoin } from "./page.tsx";

/** The supervisor acknowledges a paper beside the employee, where the agreement asks both. */
export const joinAcknowledgment: Mount = defineAct<JoinAcknowledgment, ToJoin>({
  name: "join-acknowledgment",
  path: "/documents/:document/join-acknowledgment",
  permission: "join-acknowledgment",
  cycleOf: cycleOfDocument,
  labels,
  title: (_, { title }) => `Acknowledge as well: ${title}`,
  show: (request) => {
    const shown = documentIn(request);
    if (!shown) return notInFile;
    const back = { href: shown.href, label: `Read the ${shown.title}` };
    if (!shown.both)
      return {
        instead: {
          title: "Nothing to acknowledge",
          text: "The agreement asks no acknowledgment of this paper from you.",
          ...back,
        },
      };
    if (shown.version.acknowledged.some(({ body }) => body.as === "supervisor"))
      return {
        instead: {
          title: "You have acknowledged this paper",
          text: "A new version would be put before you anew.",
          ...back,
        },
      };
    return { ...shown, both: shown.both };
  },
  read: (typed, _, { document, version, both }) =>
    read(typed, {
      document: document.id,
      version: version.issued.body.version,
      hash: typed.get("hash")?.[0] ?? version.issued.body.hash,
      sentence: { words: sentenceOf(both), means: both.means, rule: both.rule, edition: both.edition },
    }),
  decide,
  page: (act) => <JoinAcknowledgmentPage {...act} />,
  done: (request, _, { document }) => `${documentHref(request, document)}?done=acknowledged`,
});
