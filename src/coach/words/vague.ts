/** Words by which two people with the same papers could answer differently, grouped by the question each leaves open. */
export const vague = {
  "on-time": ["on time", "punctual", "punctually", "punctuality", "not late"],
  soon: `promptly|prompt|timely|in a timely manner|in timely manner|in a timely fashion|in a timely way|immediately|soon|as soon as possible|asap|
    quickly|right away|without delay|expeditiously|swiftly|at once|speedily|in a reasonable time|shortly`.split("|"),
  often:
    `regularly|regular|frequently|frequent|often|occasionally|periodically|consistently|continually|continuously|constantly|
    on a regular basis|on an ongoing basis|ongoing|from time to time|throughout the year|routinely|sometimes|rarely|usually|
    generally|typically|more often|repeatedly`.split("|"),
  "as-needed": `as needed|when needed|if needed|as necessary|when necessary|where necessary|if necessary|as appropriate|
    when appropriate|where appropriate|where possible|when possible|if possible|whenever possible|as required|as applicable`.split(
    "|",
  ),
  "how-many":
    `several|some|many|few|a few|various|numerous|most|majority|a variety of|variety of|a number of|a lot|more|less|fewer|multiple|a range of|
    minimal`.split("|"),
  "how-well":
    `appropriate|appropriately|effective|effectively|efficient|efficiently|good|better|best|excellent|well|great|proper|properly|
    adequate|adequately|enough|sufficient|sufficiently|acceptable|satisfactory|satisfactorily|high quality|quality|strong|stronger|positive|positively|
    professional manner|professionally|meaningful|meaningfully|successful|successfully|accurate|accurately|thorough|
    thoroughly|careful|carefully|safely|correctly|clearly|closely|fully|actively|proactive|proactively|reasonable|reasonably|
    friendly|courteous|courteously|politely|polite|respectful|respectfully|fair|fairly|attractive|inviting|neat|neatly|tidy|orderly|
    organized|wisely|diligently|significant|significantly|substantially|considerably|greatly|noticeably|marked improvement|
    engaging|rigorous|relevant|useful|outstanding|exemplary|exceptional|quality work|suitable|optimal|optimally|
    harder|deeper|higher|happier|more effective|comfortable|challenging|presentable|acceptable manner|
    level of expectation|expectations of`.split("|"),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Vagueness = keyof typeof vague;
