import type { Shelf } from "./kept.ts";

export interface OpenShelf extends Shelf {
  /** False once something could only be kept until the page is closed. */
  lasting(): boolean;
}

/** The browser's own storage; what it does not take (full, or switched off) stays in memory as long as the page is open. */
export const openShelf = (storage: () => Storage): OpenShelf => {
  const memory = new Map<string, string>();
  let own: Storage | undefined;
  let lasts = true;
  try {
    own = storage();
    own.setItem("evenhand.try", "1");
    own.removeItem("evenhand.try");
  } catch {
    lasts = false;
  }
  const keys = (): readonly string[] => [
    ...new Set([...Array.from({ length: own?.length ?? 0 }, (_, at) => own?.key(at) ?? ""), ...memory.keys()]),
  ];
  return {
    lasting: () => lasts,
    get length() {
      return keys().length;
    },
    key: (at) => keys()[at] ?? null,
    getItem: (key) => memory.get(key) ?? own?.getItem(key) ?? null,
    setItem: (key, value) => {
      try {
        if (!own) throw new Error("no storage");
        own.setItem(key, value);
        memory.delete(key);
      } catch {
        lasts = false;
        memory.set(key, value);
      }
    },
    removeItem: (key) => {
      memory.delete(key);
      own?.removeItem(key);
    },
  };
};
