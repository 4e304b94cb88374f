import { documentsOf, latestVersion, stateOf } from "../../documents/index.ts";
import { sayDay } from "../../wording/index.ts";
import { agreementName } from "../agreement-name.ts";
import { readerMay, type ReadFile } from "../read-file.ts";
import type { Reader } from "./from-findings.ts";
import type { Owed } from "./owed.ts";

/** Documents that were issued and not opened yet: the employee's to open, and for the supervisor to wait for. */
export const owedByPapers = (read: ReadFile, { person, today }: Reader): readonly Owed[] => {
  const mine = read.employee.id === person;
  if (!mine && !readerMay(read, "issue-document")) return [];
  return [...documentsOf(read.file.events).values()].flatMap((document): readonly Owed[] => {
    const version = latestVersion(document);
    const edition = read.editionOf(document.cycle);
    const ownWords = version.issued.by.person === read.employee.id;
    if (!edition || ownWords || stateOf(version) !== "issued") return [];
    const { day, recordedOn, body } = version.issued;
    const file = `/files/${read.employee.id}`;
    const sent = version.sent.length > 0 ? " It was sent; that it was received is not recorded." : "";
    return [
      {
        side: mine ? "mine" : "theirs",
        group: "undated",
        title: () => `Open the ${body.frozen.title}`,
        whom: read.employee.name,
        ...(mine ? {} : { from: `From ${read.employee.name}` }),
        about: agreementName(edition),
        href: `${file}/documents/${document.id}`,
        why: `Issued on ${sayDay(day ?? recordedOn, "plain", today)}, and not opened yet.${sent}`,
        bundle: `paper ${document.id}`,
        person: { name: read.employee.name, href: file },
        document: document.id,
        now: true,
      },
    ];
  });
};
