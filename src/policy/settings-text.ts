/** A setting's value as short text: "12 months", "10 work days after plan end", "reviewed, approved". Names lose their hyphens. */
export function settingText(value: unknown): string {
  if (Array.isArray(value)) return value.map(settingText).join(", ");
  if (value === null || typeof value !== "object") return plain(String(value));
  const parts = value as Readonly<Record<string, unknown>>;
  const span =
    "count" in parts && "unit" in parts
      ? `${settingText(parts["count"])} ${unitText(parts["unit"], parts["count"])}`
      : undefined;
  const anchor = ["after", "before"].flatMap((side) => (side in parts ? [`${side} ${anchorText(parts[side])}`] : []));
  if (span !== undefined) return [span, ...anchor].join(" ");
  if ("date" in parts) return String(parts["date"]);
  if ("day" in parts) return settingText(parts["day"]);
  return Object.entries(parts)
    .map(([key, inner]) => `${plain(key)}: ${settingText(inner)}`)
    .join("; ");
}

const unitText = (unit: unknown, count: unknown): string =>
  count === 1 ? settingText(unit).replace(/s$/, "") : settingText(unit);

function anchorText(anchor: unknown): string {
  if (anchor === null || typeof anchor !== "object") return settingText(anchor);
  return "fact" in anchor ? settingText(anchor.fact) : settingText(anchor);
}

const plain = (text: string): string =>
  /^[a-z0-9-]+$/.test(text) && /[a-z]/.test(text) ? text.replaceAll("-", " ") : text;
