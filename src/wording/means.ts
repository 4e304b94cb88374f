const means: Readonly<Record<string, string>> = {
  received: "it was received",
  seen: "it was seen; not that one agrees",
  discussed: "it was seen and discussed; not that one agrees",
  reviewed: "it was read through; not that one agrees",
  agreed: "one agrees with it",
};

/** What an acknowledgement says, to follow "it means that". */
export const sayMeans = (name: string): string => means[name] ?? name.replaceAll("-", " ");

const short: Readonly<Record<string, string>> = { discussed: "seen and discussed", reviewed: "read through" };

/** The same in one word or two: "received", "seen and discussed". */
export const meansShort = (name: string): string => short[name] ?? name.replaceAll("-", " ");
