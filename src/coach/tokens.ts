/** One word, figure or mark of a text, with where it stands: `text.slice(from, to)`. */
export interface Token {
  /** In small letters; marks as they are. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "word" | "figure" | "clock" | "mark";
  /** It begins with a capital letter. */
  readonly capital: boolean;
  /** All capitals, two letters or more: the name of a test or a system. */
  readonly acronym: boolean;
}

const parts =
  /(?<clock>\d{1,2}:\d{2}(?:\s*[ap]\.?m\b\.?)?|\b\d{1,2}\s*(?:[ap]\.m\.|[ap]m\b))|(?<figure>\d[\d,]*(?:\.\d+)*(?:st|nd|rd|th)?\b)|(?<word>\p{L}+(?:['’]\p{L}+)*['’]?)|(?<mark>[<>≤≥]|%|#|;|,|\.|:|\(|\)|!|\?|\n|\/|–|—|-)/giu;

/** The words of a text in order. A hyphen inside a word only parts it. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(parts)) {
    const [raw] = match;
    const from = match.index;
    const to = from + raw.length;
    const kind = match.groups?.["clock"]
      ? "clock"
      : match.groups?.["figure"]
        ? "figure"
        : match.groups?.["word"]
          ? "word"
          : "mark";
    if (raw === "-" && /\S/.test(text[from - 1] ?? " ") && /\S/.test(text[to] ?? " ")) continue;
    tokens.push({
      word: raw.toLowerCase().replaceAll("’", "'").replace(/'$/, ""),
      from,
      to,
      kind,
      capital: /^\p{Lu}/u.test(raw),
      acronym: kind === "word" && /^\p{Lu}{2,}$/u.test(raw),
    });
  }
  return tokens;
}

/** Sentences as runs of tokens: ended by a full stop before a new beginning, a semicolon, a question or a line. */
export function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const ends =
      token.word === "." ? next === undefined || next.capital || next.kind === "figure" : /^[;!?\n]$/.test(token.word);
    if (!ends) current.push(token);
    else if (current.length > 0) {
      sentences.push(current);
      current = [];
    }
  });
  return current.length > 0 ? [...sentences, current] : sentences;
}
