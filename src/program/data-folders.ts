import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FileText } from "../policy/index.ts";

const yamlIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".yaml"))
        .map((name) => name.replaceAll("\\", "/"))
        .sort()
    : [];

/** Every YAML file under a data folder, by its name within it. A folder that is not there is empty. */
export const readTexts = (folder: string): readonly FileText[] =>
  yamlIn(folder).map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));

const signature = (folder: string): string =>
  yamlIn(folder)
    .map((file) => {
      const { mtimeMs, size } = statSync(join(folder, file));
      return `${file}:${mtimeMs}:${size}`;
    })
    .join("|");

/** Most often a folder is looked at again, in milliseconds. */
const lookAgainAfter = 1000;

/**
 * What a folder's texts were read into, read anew when a file in it changes while the program runs. `read` is given what
 * stood before, so that a file that went wrong leaves its last good edition in force.
 */
export const keptRead = <Read>(
  folder: string,
  read: (texts: readonly FileText[], before: Read | undefined) => Read,
): (() => Read) => {
  let seen = signature(folder);
  let current = read(readTexts(folder), undefined);
  let looked = performance.now();
  return () => {
    if (performance.now() - looked < lookAgainAfter) return current;
    looked = performance.now();
    const now = signature(folder);
    if (now !== seen) {
      seen = now;
      current = read(readTexts(folder), current);
    }
    return current;
  };
};
