import { answersIn, type Typed } from "../../answers/index.ts";
import type { DocumentParts } from "../../documents/index.ts";
import { defineFileAction, type FileRequest, type Mount } from "../../web/index.ts";
import { carriedValues, carryings, likely } from "../carry-on.ts";
import { postValues } from "../first-words.ts";
import { developmentPath, openPlan, textsBy, textsInForce, type FirstText } from "../own-plan.tsx";
import { beginning } from "./beginning.tsx";
import { carryField } from "./page.tsx";

/** What the new draft begins with. */
const firstTexts = async (parts: DocumentParts, request: FileRequest, typed: Typed): Promise<readonly FirstText[]> => {
  const { employee, roster, today, actor, app } = request;
  const start = beginning(request);
  if (start.from === "version") return textsInForce(parts, request);
  const answers = answersIn(typed);
  const post = postValues(employee, roster, today);
  const carried =
    start.from === "last-year" && answers.text("from", { optional: true }) === "last-year"
      ? carriedValues(start.year, (part) => answers.optionalChoice(carryField(part), carryings) ?? likely(part))
      : {};
  return textsBy(actor, app.now(), { ...post, ...carried });
};

/** Opens the draft of this year's plan, or of its next version. Nothing is on record by it. */
export const route = (parts: DocumentParts): Mount =>
  defineFileAction({
    path: "/development/begin",
    permission: "adopt-development-plan",
    handle: async (request, { typed }) => {
      const opened = await openPlan(parts, request, await firstTexts(parts, request, typed));
      return { go: opened ? `${developmentPath(request)}/write` : developmentPath(request) };
    },
  });
