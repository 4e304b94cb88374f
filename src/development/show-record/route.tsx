import { defineFilePage, type Mount } from "../../web/index.ts";
import { certificatesOf } from "../certificates.ts";
import { planInWriting } from "../own-plan.tsx";
import type { DevelopmentParts } from "../parts.ts";
import { developmentOf, isShared } from "../state.ts";
import { aboutDevelopment } from "./conference.ts";
import { DevelopmentRecordPage } from "./page.tsx";

/** A person's development over all years, the same wherever they work and for everyone who may open the file. */
export const route = (parts: DevelopmentParts): Mount =>
  defineFilePage({
    path: "/development",
    permission: "see-file",
    looks: () => "the development record",
    show: async (request) => {
      const { file, employee, cycle, may, viewer } = request;
      const development = developmentOf(file);
      const own = viewer.person.id === employee.id;
      const draft = may("write-development-plan") ? await planInWriting(parts, request) : undefined;
      const open = draft && (own || isShared(development, draft.draft.header.document, draft.draft.header.version));
      return {
        title: "Development record",
        current: "people",
        page: (
          <DevelopmentRecordPage
            request={request}
            development={development}
            certificates={certificatesOf(development, employee)}
            findings={aboutDevelopment(request.findings(), cycle.id)}
            tabled={parts.tabled}
            draft={open === true}
          />
        ),
      };
    },
  });
