import { capital, documentName } from "../wording/index.ts";
import type { FileRequest } from "../web/index.ts";
import { Crumbs } from "../web/kit/index.ts";
import { developmentPlan } from "./events.ts";
import { developmentPath } from "./own-plan.tsx";

/** "Individual development plan (IDP)", as the agreement calls it. */
export const planWord = ({ edition }: Pick<FileRequest, "edition">): string =>
  capital(documentName(developmentPlan, edition));

/** Where one is: the file, its development record, and this page. */
export function DevelopmentCrumbs({ request, here }: { readonly request: FileRequest; readonly here?: string }) {
  const { employee } = request;
  const own = { label: "Development record", ...(here === undefined ? {} : { href: developmentPath(request) }) };
  return (
    <Crumbs
      trail={[
        { label: "People", href: "/people" },
        { label: employee.name, href: `/files/${employee.id}` },
        own,
        ...(here === undefined ? [] : [{ label: here }]),
      ]}
    />
  );
}
