import * as development from "../development/index.ts";
import * as documents from "../documents/index.ts";
import * as evaluation from "../evaluation/index.ts";
import * as help from "../help/index.ts";
import * as observations from "../observations/index.ts";
import * as plans from "../plans/index.ts";
import type { App } from "../web/index.ts";
import { describeFileEvent } from "./describe-file-event.ts";

const described = [
  documents.describeEvent,
  plans.describeEvent,
  development.describeEvent,
  observations.describeEvent,
  evaluation.describeEvent,
  help.describeEvent,
  describeFileEvent,
];

/** Any recorded event in words: the first folder that knows its type says it. */
export const describe: App["describe"] = (event, edition, name) => {
  for (const say of described) {
    const words = say(event, { edition, name });
    if (words) return words;
  }
  return { title: "Recorded", side: "office" };
};
