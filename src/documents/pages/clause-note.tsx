import type { FileRequest } from "../../web/index.ts";
import type { Section } from "../form/fitted-form.ts";
import { ClauseLine } from "./clause-line.tsx";

/** In a section's margin: that the agreement asks for it, in whose words, and where. */
export const clauseNote = ({ asked }: Section, request: FileRequest) => {
  const rule = asked?.rules[0];
  const source = rule?.source[0];
  if (!asked || !rule || !source) return null;
  return (
    <p class="soft">
      {asked.asked === "required" ? "The agreement asks for this." : "The agreement offers this; it may stay empty."}{" "}
      <ClauseLine request={request} rule={rule.id} source={source} />
    </p>
  );
};
