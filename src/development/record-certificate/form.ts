import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import { certificateSteps } from "../events.ts";
import { readCredits } from "../read-credits.ts";
import type { RecordCertificate } from "./decide.ts";

/** A renewal keeps the name of the certificate it renews; an advancement names both. */
export const read = (
  typed: Typed,
  { cycle, held }: { readonly cycle: string; readonly held: readonly string[] },
): Read<RecordCertificate> => {
  const answers = answersIn(typed);
  const how = answers.choice("how", certificateSteps);
  const from = how === "entered" ? undefined : answers.choice("from", held);
  const typedName = answers.text("name", { most: 200, optional: how === "renewed" });
  const name = how === "renewed" ? (from ?? "") : typedName;
  const issued = answers.day("issued");
  const expires = answers.optionalDay("expires", { earliest: issued });
  const credits = readCredits(answers, "needed");
  return answers.finish({
    cycle,
    how,
    name,
    issued: issued.toString(),
    ...(expires ? { expires: expires.toString() } : {}),
    ...(credits === undefined || credits === 0 ? {} : { credits }),
    ...(how === "advanced" && from !== undefined ? { from } : {}),
  });
};
