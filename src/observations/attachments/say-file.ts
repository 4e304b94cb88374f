import { allowedEndings, largestFile, mostFiles, type FileFault } from "./read-file.ts";

const kinds = allowedEndings.filter((ending) => ending !== "jpeg").map((ending) => `.${ending}`);
const offered = `${kinds.slice(0, -1).join(", ")} or ${kinds.at(-1) ?? ""}`;
const megabytes = largestFile / 1024 / 1024;

/** What to do about a file that is not kept. */
export const sayFileFault = ({ key, named, really }: FileFault): string => {
  switch (key) {
    case "empty":
      return "This file is empty. Choose it again.";
    case "too-large":
      return `This file is larger than ${megabytes} MB. Send a smaller copy, such as one photo instead of a film.`;
    case "too-many":
      return `An observation can have ${mostFiles} files. Put one away first.`;
    case "not-allowed":
      return `A file must be one of ${offered}. Save it as one of these and choose it again.`;
    case "not-what-it-says":
      return really === undefined
        ? `This file ends in .${named}, but that is not what is in it. Open it and save it anew as ${offered}.`
        : `This file ends in .${named}, but it is really .${really}. Give it its own ending and choose it again.`;
  }
};

/** "340 KB", "2.4 MB". */
export const saySize = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
