import { formLibrary } from "../documents/index.ts";
import { type DataFolders, jsonOption, sayProblem } from "./policy-folder.ts";
import { table } from "./text.ts";
import { AskedWrongly, type ExitCode, type Verb } from "./verb.ts";

/** Loads every form and says what each is made of. */
export const formCheck = (folders: DataFolders): Verb => ({
  name: "form check",
  summary: "Check every form: that it loads, and what it is made of.",
  options: {
    forms: { value: "DIR", says: "Read the forms in this folder instead of the program’s own." },
    ...jsonOption,
  },
  async run(asked, io): Promise<ExitCode> {
    const folder = asked.text("forms") ?? folders.forms;
    const texts = await io.readFolder(folder);
    if (texts.length === 0) throw new AskedWrongly(`There is no form in ${folder}.`);
    const library = formLibrary(texts);
    const forms = library.all().map(({ form, edition, title, sections }) => ({
      form,
      edition: edition.from,
      title: title.replaceAll(/\{([\w-]+)\}/g, "‹$1›"),
      sections: Object.keys(sections).length,
      fields: Object.values(sections).reduce((sum, { fields }) => sum + Object.keys(fields).length, 0),
    }));
    const { problems } = library;
    if (asked.on("json")) io.out(JSON.stringify({ ok: problems.length === 0, forms, problems }, null, 2));
    else {
      const rows = forms.map(({ form, edition, title, sections, fields }) => [
        form,
        edition,
        String(sections),
        String(fields),
        title,
      ]);
      io.out(table([["Form", "Edition", "Sections", "Fields", "Title"], ...rows]));
      io.out("‹…› stands for the agreement’s own word.");
      for (const problem of problems) io.err(sayProblem(problem));
      io.out(problems.length === 0 ? "Every form is sound." : `${String(problems.length)} to put right.`);
    }
    return problems.length === 0 ? 0 : 1;
  },
});
