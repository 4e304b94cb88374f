import type { DocumentParts } from "../../documents/index.ts";
import { documentName } from "../../wording/index.ts";
import { defineAct, type Mount } from "../../web/index.ts";
import { developmentPlan } from "../events.ts";
import { developmentPath, planInWriting, type InWriting } from "../own-plan.tsx";
import { nothingInWriting } from "../no-plan.tsx";
import { developmentOf, isShared } from "../state.ts";
import { decide, type ShareDraft } from "./decide.ts";
import { ShareDraftPage } from "./page.tsx";

export const route = (parts: DocumentParts): Mount =>
  defineAct<ShareDraft, InWriting>({
    name: "share-draft",
    path: "/development/share",
    permission: "adopt-development-plan",
    title: ({ edition }) => `Share your ${documentName(developmentPlan, edition)}`,
    show: async (request) => {
      const found = await planInWriting(parts, request);
      if (!found || found.draft.entries.length === 0) return nothingInWriting(request);
      const { document, version } = found.draft.header;
      if (!isShared(developmentOf(request.file), document, version)) return found;
      return {
        instead: {
          title: "Your draft is shared already",
          text: "Your supervisor can read it and write in it.",
          href: `${developmentPath(request)}/write`,
          label: "Open the draft",
        },
      };
    },
    read: (_, { cycle }, { draft: { header } }) => ({
      ok: true,
      input: { document: header.document, version: header.version, cycle: cycle.id },
    }),
    decide,
    labels: {},
    page: (page) => <ShareDraftPage page={page} />,
    done: (request) => `${developmentPath(request)}/write?done=shared`,
  });
