import { classes, type Words } from "./words.ts";

/** A matter that a note, or the passage `words` of it, was tagged to. */
export type NoteTag = { id: string; focus: string; label: string; words: string };

/** A note as its page and its script show it. Texts that do not know of each other stand in `texts`, to choose from. */
export type NoteShown = {
  id: string;
  /** ISO instant its writing began. */
  at: string;
  text: string;
  struck: boolean;
  /** What the next text names as its basis. */
  heads: readonly string[];
  texts: readonly { id: string; text: string; at: string; struck: boolean }[];
  tags: readonly NoteTag[];
};

/** What the script of the page is given, and gets back each time it has sent something. */
export type NotesState = {
  /** Whose notes, of which observation: what is kept in a browser is kept under these. */
  person: string;
  observation: string;
  /** Whose lesson or work it is, for a warning on another page. */
  about: string;
  /** Where entries are sent, and where this state is read anew. */
  send: string;
  read: string;
  csrf: string;
  /** How many entries the server has: of two states the one with more is the newer. */
  count: number;
  notes: readonly NoteShown[];
  matters: readonly { key: string; label: string; group: string }[];
  longest: number;
};

export type NoteItemProps = {
  note: NoteShown;
  /** "10:44" and "a.m." */
  clock: readonly [time: string, half: string];
  /** "on server", "on this phone". */
  where: string;
  /** What can be done with it. */
  acts?: Words;
  /** Instead of its words: the field in which they are changed, or two texts to choose from. */
  children?: Words;
};

/** One note: its time in the gutter, its words, and what it shows. */
export function NoteItem({ note, clock: [time, half], where, acts, children }: NoteItemProps) {
  return (
    <li id={`note-${note.id}`} class={classes(note.struck && "struck") || undefined}>
      <p class="clock">
        <span class="nb">
          {time} <small>{half}</small>
        </span>
        <small class="where">{note.struck ? "removed" : where}</small>
      </p>
      <div>
        {children ?? (note.struck ? <p class="text soft">{<s>{note.text}</s>}</p> : <p class="text">{note.text}</p>)}
        {note.tags.length === 0 ? null : (
          <ul class="tags">
            {note.tags.map((tag) => (
              <li key={tag.id} class="tag on">
                <span>
                  <span class="vh">Tagged: </span>
                  {tag.label}
                  {tag.words === "" ? null : <span class="passage"> “{tag.words}”</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
        {acts ? <div class="acts note-acts">{acts}</div> : null}
      </div>
    </li>
  );
}

export type TwoTextsProps = {
  texts: readonly { id: string; heading: string; words: string }[];
  /** For each text, the button that chooses it. */
  choose: (text: string) => Words;
  acts?: Words;
};

/** The same note, changed on two devices that did not know of each other. Nothing is lost; one is chosen, or both are joined. */
export function TwoTexts({ texts, choose, acts }: TwoTextsProps) {
  return (
    <div class="conflict two-texts">
      <p class="label">This note was changed on two devices. Both texts are kept.</p>
      {texts.map(({ id, heading, words }) => (
        <div key={id} class="of-two">
          <p class="small soft">{heading}</p>
          <p class="text">{words}</p>
          {choose(id)}
        </div>
      ))}
      {acts ? <div class="acts">{acts}</div> : null}
    </div>
  );
}
