import { definePage, type Mount } from "../../web/index.ts";
import type { DeskParts } from "../parts.ts";
import { readFiles } from "../read-file.ts";
import { PeoplePage } from "./page.tsx";
import { people } from "./view-model.ts";

/** Whose files are open to whoever asks. */
export const peopleRoute = ({ letIn }: DeskParts): Mount =>
  definePage("/people", async ({ app, viewer, query }) => {
    const { person, roster } = viewer;
    const today = app.today();
    const files = await readFiles(app, { person: person.id, roster, today }, letIn);
    const sought = { name: query.get("name") ?? "", school: query.get("school") ?? "" };
    const isOffice = roster.officesOf(person.id, today).some((office) => office !== "administrator");
    const used = new Set(files.flatMap(({ post }) => post?.site ?? []));
    const reason = isOffice
      ? "Your office opens every file. Each opening is written down for the employee to read."
      : "Your own file, those of the people you supervise, and those you were let into. Each opening is written down for the employee to read.";
    const sites = roster.sites().filter(({ id }) => used.has(id));
    return {
      title: "People",
      current: "people",
      page: <PeoplePage people={people(files, roster, sought)} sought={sought} sites={sites} reason={reason} />,
    };
  });
