import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Preact closes void elements itself; titles name the person and the page, which can be long.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // Several answers to one question share its name.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit"] }],
  },
});

/** What is wrong with a page's HTML, a line each; nothing when it is valid. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `html ${String(line)}:${String(column)} ${ruleId}: ${message}`),
  );
}
