import { clausePath, type FileRequest } from "../../web/index.ts";
import { ClauseLink } from "../../web/kit/index.ts";
import type { Section } from "../form/fitted-form.ts";

/** In a section's margin: that the agreement asks for it, in whose words, and where. */
export const clauseNote = ({ asked }: Section, request: FileRequest) => {
  const rule = asked?.rules[0];
  const source = rule?.source[0];
  if (!asked || !rule || !source) return null;
  return (
    <p class="soft">
      {asked.asked === "required" ? "The agreement asks for this." : "The agreement offers this; it may stay empty."}{" "}
      <ClauseLink clause={{ label: `${source.title}, ${source.place}`, href: clausePath(request.edition, rule.id) }} />
    </p>
  );
};
