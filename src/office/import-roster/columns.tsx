import type { Typed } from "../../answers/index.ts";
import { defineOfficeAction, defineOfficePage, type Answered, type Mount, type PageRequest } from "../../web/index.ts";
import { capital, rosterFieldName, sayFieldError } from "../../wording/index.ts";
import { current, nothingHere } from "../nothing-here.tsx";
import { ColumnsPage } from "./columns-page.tsx";
import { firstMapping } from "./first-mapping.ts";
import { read, typedFrom } from "./mapping-form.ts";
import type { RosterParts } from "./parts.ts";
import { keepsRoster, rosterPath } from "./show-roster.tsx";
import { begunImport, saveMapping, type Begun } from "./staged.ts";

const path = "/roster/imports/:import/columns";

export const noSuchImport = nothingHere(
  "This import is not under way",
  "It was committed, given up, or read more than a week ago. The roster says what changed last.",
  rosterPath,
);

const labels: Readonly<Record<string, string>> = { name: "Name of this mapping", days: "How days are written" };
const labelOf = (field: string): string =>
  labels[field] ?? capital(rosterFieldName(field.replace(/^(column|values|otherwise)-/, "")));

const answer = (
  request: PageRequest,
  { id, staged }: Begun,
  typed: Typed,
  errors: readonly { readonly name: string; readonly message: string }[] = [],
): Answered => {
  const table = staged.kind === "hr" ? staged.table.table : undefined;
  if (!table) return noSuchImport;
  const value = (field: string): string => typed.get(field)?.[0] ?? "";
  return {
    title: "What stands in which column",
    current,
    ...(errors.length > 0 ? { status: 422, hasErrors: true } : {}),
    page: <ColumnsPage request={request} id={id} table={table} value={value} errors={errors} />,
  };
};

/** Mapping the columns of an HR file, starting from what was saved or guessed. */
export const columnsRoutes = (parts: RosterParts): readonly Mount[] => [
  defineOfficePage({
    path,
    offices: keepsRoster,
    show: async (request) => {
      const begun = await begunImport(parts, request.params["import"]);
      if (begun?.staged.kind !== "hr" || !begun.staged.table.table) return noSuchImport;
      return answer(request, begun, typedFrom(begun.staged.mapping ?? firstMapping(begun.staged.table.table)));
    },
  }),
  defineOfficeAction({
    path,
    offices: keepsRoster,
    handle: async (request, { typed }) => {
      const begun = await begunImport(parts, request.params["import"]);
      if (begun?.staged.kind !== "hr" || !begun.staged.table.table) return noSuchImport;
      const found = read(typed, begun.staged.table.table.header);
      if (!found.ok)
        return answer(
          request,
          begun,
          typed,
          found.errors.map((error) => ({ name: error.field, message: sayFieldError(error, labelOf(error.field)) })),
        );
      await saveMapping(parts, found.input, request.viewer.person.id);
      await parts.imports.keep({ ...begun, body: { ...begun.staged, mapping: found.input } });
      return { go: `${rosterPath}/imports/${begun.id}` };
    },
  }),
];
