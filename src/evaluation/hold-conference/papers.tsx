import { sayDay } from "../../wording/index.ts";
import { documentsOf, latestVersion } from "../../documents/index.ts";
import type { FileRequest } from "../../web/index.ts";
import type { OnTable } from "../events.ts";

export interface Paper extends OnTable {
  readonly title: string;
  readonly note?: string;
}

/** Issued papers of this year that can have lain on the table, newest first, each in the version in force. */
export const papersOf = ({ file, cycle }: Pick<FileRequest, "file" | "cycle">): readonly Paper[] =>
  [...documentsOf(file.events).values()]
    .filter((document) => document.cycle === cycle.id)
    .map((document): Paper => {
      const { body, day } = latestVersion(document).issued;
      const version = body.version > 1 ? `Version ${String(body.version)}. ` : "";
      return {
        document: document.id,
        version: body.version,
        title: body.frozen.title,
        ...(day === undefined ? {} : { note: `${version}Issued ${sayDay(day, "long")}.` }),
      };
    })
    .toReversed();
