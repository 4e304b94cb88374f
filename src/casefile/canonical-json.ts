/**
 * The one text of a value, so that the same content always has the same hash: keys sorted by UTF-16 code unit, no white
 * space, numbers and escapes as `JSON.stringify` writes them (RFC 8785). Days and instants become their ISO text;
 * a key holding `undefined` is left out. Text is kept as written: were it normalised (NFC), a changed byte could keep
 * its hash. Throws TypeError for what JSON cannot hold (functions, maps, NaN, lone surrogates, `undefined` in a list).
 */
export const canonicalJson = (value: unknown): string => {
  const plain = hasIsoText(value) ? value.toJSON() : value;
  switch (typeof plain) {
    case "string":
      if (!plain.isWellFormed()) throw new TypeError("text holds half of a surrogate pair");
      return JSON.stringify(plain);
    case "number":
      if (!Number.isFinite(plain)) throw new TypeError(`${plain} is no JSON number`);
      return JSON.stringify(plain);
    case "boolean":
      return String(plain);
    case "object":
      if (plain === null) return "null";
      if (Array.isArray(plain)) return `[${plain.map(canonicalJson).join(",")}]`;
      if (!isPlain(plain)) throw new TypeError(`a ${plain.constructor.name} cannot be recorded`);
      return `{${members(plain).join(",")}}`;
    default:
      throw new TypeError(`a ${typeof plain} cannot be recorded`);
  }
};

const hasIsoText = (value: unknown): value is Temporal.PlainDate | Temporal.Instant =>
  value instanceof Temporal.PlainDate || value instanceof Temporal.Instant;

const isPlain = (object: object): boolean => {
  const prototype = Object.getPrototypeOf(object) as unknown;
  return prototype === Object.prototype || prototype === null;
};

const members = (object: object): string[] =>
  Object.entries(object)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => `${canonicalJson(key)}:${canonicalJson(held)}`);
