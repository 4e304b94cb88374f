import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formLibrary } from "./form-library.ts";
import type { FormDefinition } from "./schema.ts";

const root = join(import.meta.dirname, "../../../forms");

/** The forms shipped with the product, as their files' texts. */
export const shippedTexts = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

/** A shipped form by its type. */
export const shippedForm = (type: string): FormDefinition => {
  const found = formLibrary(shippedTexts).byId(`${type}@2026-07-01`);
  if (!found) throw new Error(`no form ${type} is shipped`);
  return found;
};
