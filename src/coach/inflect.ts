/** How a verb stands in a sentence. */
export type VerbForm = "plain" | "s" | "ing" | "past";

const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ["is", "are", "was", "were", "been", "am"],
  become: ["became"],
  begin: ["began", "begun"],
  bring: ["brought"],
  build: ["built"],
  choose: ["chose", "chosen"],
  do: ["did", "done", "does"],
  drive: ["drove", "driven"],
  eat: ["ate", "eaten"],
  fall: ["fell", "fallen"],
  feel: ["felt"],
  get: ["got", "gotten"],
  give: ["gave", "given"],
  go: ["went", "gone", "goes"],
  grow: ["grew", "grown"],
  have: ["had", "has"],
  hold: ["held"],
  keep: ["kept"],
  know: ["knew", "known"],
  lead: ["led"],
  leave: ["left"],
  lose: ["lost"],
  make: ["made"],
  meet: ["met"],
  pay: ["paid"],
  rewrite: ["rewrote", "rewritten"],
  rise: ["rose", "risen"],
  say: ["said"],
  seek: ["sought"],
  send: ["sent"],
  show: ["shown"],
  sit: ["sat"],
  speak: ["spoke", "spoken"],
  stand: ["stood"],
  strive: ["strove"],
  sweep: ["swept"],
  take: ["took", "taken"],
  teach: ["taught"],
  tell: ["told"],
  think: ["thought"],
  understand: ["understood"],
  undertake: ["undertook", "undertaken"],
  wear: ["wore", "worn"],
  win: ["won"],
  write: ["wrote", "written"],
};

const doubled = /(?:^|[^aeiou])[aeiou][bdglmnprt]$/;
const longer =
  /(?:open|enter|offer|answer|deliver|foster|gather|monitor|model|label|visit|limit|exit|develop|consider|order|master|number|register|volunteer|lower|better|broaden|strengthen|widen|deepen|sharpen|lengthen|shorten|lessen|target|mentor|report|read|water|begin|attain|gain|administer|cover|inhibit|exhibit|email|mail|contain|maintain|remain|train|explain)$/;

/** Every form of a verb, with how it stands. */
export function formsOf(verb: string): readonly (readonly [form: string, as: VerbForm])[] {
  const silent = /[^eoy]e$/.test(verb);
  const stem = silent ? verb.slice(0, -1) : doubled.test(verb) && !longer.test(verb) ? verb + verb.slice(-1) : verb;
  const y = /[^aeiou]y$/.test(verb);
  const s = y ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = y ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [
    [verb, "plain"],
    [s, "s"],
    [`${stem}ing`, "ing"],
    [past, "past"],
    ...(irregular[verb] ?? []).map((form) => [form, "past"] as const),
  ];
}
