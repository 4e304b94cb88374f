/** A form of a page: where it goes, what it asks, and what its fields hold or offer. */
export interface ShownForm {
  readonly action: string;
  readonly names: readonly string[];
  readonly offered: (name: string) => readonly string[];
}

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value?.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
};

/** Every form that is posted, with the values in its hidden fields, choices and buttons. */
export const formsIn = (html: string): readonly ShownForm[] =>
  html
    .split("<form")
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf("</form>")))
    .filter((form) => form.slice(0, form.indexOf(">")).includes('method="post"'))
    .map((form) => {
      const values = new Map<string, string[]>();
      for (const [tag] of form.matchAll(/<(?:input|button|textarea|select)\b[^>]*>/g)) {
        const name = attribute(tag, "name");
        if (name === undefined) continue;
        const value = attribute(tag, "value");
        values.set(name, [...(values.get(name) ?? []), ...(value === undefined ? [] : [value])]);
      }
      for (const [, tag = "", options = ""] of form.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/g)) {
        const offered = [...options.matchAll(/<option\b[^>]*>/g)].map(([option]) => attribute(option, "value") ?? "");
        values.set(attribute(tag, "name") ?? "", offered);
      }
      return {
        action: attribute(form.slice(0, form.indexOf(">") + 1), "action") ?? "",
        names: [...values.keys()],
        offered: (name) => values.get(name) ?? [],
      };
    });
