import type { Mount } from "../web/index.ts";
import { acknowledgeDocument } from "./acknowledge-document/route.tsx";
import { joinAcknowledgment } from "./join-acknowledgment/route.tsx";
import { correctDocument } from "./correct-document/route.tsx";
import { issueDocument } from "./issue-document/route.tsx";
import type { DocumentParts } from "./parts.ts";
import { receiveDocument } from "./receive-document/route.tsx";
import { recordDeclined } from "./record-declined/route.tsx";
import { recordDelivery } from "./record-delivery/route.tsx";
import { recordDiscussion } from "./record-discussion/route.tsx";
import { respondToDocument } from "./respond-to-document/route.tsx";
import { showDocument } from "./show-document/route.tsx";
import { writeDocument } from "./write-document/route.tsx";

/** Every page and act of documents. Addresses that name a word come before those that name a document. */
export const documentMounts = (parts: DocumentParts): readonly Mount[] => [
  ...writeDocument(parts),
  issueDocument(parts),
  showDocument(parts),
  correctDocument(parts),
  receiveDocument,
  recordDelivery,
  recordDiscussion,
  acknowledgeDocument,
  joinAcknowledgment,
  recordDeclined,
  ...respondToDocument(parts),
];
