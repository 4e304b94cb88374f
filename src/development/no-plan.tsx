import type { FileRequest, Instead } from "../web/index.ts";
import { developmentPath } from "./own-plan.tsx";

/** Where an act needs words and none are written. */
export const nothingInWriting = (request: Pick<FileRequest, "employee">): Instead => ({
  instead: {
    title: "Nothing is being written",
    text: "Begin the plan first. It is saved as you write.",
    href: `${developmentPath(request)}/write`,
    label: "Begin the plan",
  },
});
