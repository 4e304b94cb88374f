import type { DocumentRow, Projection } from "../casefile/index.ts";
import { documentsOf, latestVersion, stateOf } from "./state.ts";

/** One row for each document of a file, as of its newest version, in the order of first issue. */
export const documentProjection: Projection<"documents"> = {
  table: "documents",
  project: (events) =>
    [...documentsOf(events).values()].map((document): DocumentRow => {
      const version = latestVersion(document);
      const { issued } = version;
      return {
        document: document.id,
        type: document.type,
        cycle: document.cycle,
        ...(document.plan === undefined ? {} : { plan: document.plan }),
        title: { words: issued.body.frozen.title, focus: issued.body.focus.map(({ code }) => code).join(", ") },
        version: issued.body.version,
        ...(issued.day === undefined ? {} : { issuedOn: issued.day }),
        state: stateOf(version),
      };
    }),
};
