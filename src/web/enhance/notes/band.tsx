import type { Link } from "./sending.ts";
import { clockOf, howManyNotes, thisDevice } from "./words.ts";

interface Props {
  readonly link: Link;
  /** Notes that the server does not have whole. */
  readonly waiting: number;
  /** Whether what is written outlives this page. */
  readonly lasting: boolean;
}

/** Under the header: how the connection stands, how many notes are where, and that nothing needs doing. */
export function Band({ link, waiting, lasting }: Props) {
  const said = words(link, waiting, lasting);
  if (!said) return null;
  return (
    <div class="offline">
      <div class="frame">
        <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
          <path
            d="M4.2 12.6h7.6a2.9 2.9 0 0 0 .4-5.8 4.3 4.3 0 0 0-8.2-.7 3.3 3.3 0 0 0 .2 6.5z"
            fill="none"
            stroke="currentColor"
            stroke-width="1.4"
          />
          <path d="M2 2l12 12" stroke="currentColor" stroke-width="1.6" />
        </svg>
        <p>
          <b>{said[0]}</b> {said[1]}
        </p>
      </div>
    </div>
  );
}

const words = (link: Link, waiting: number, lasting: boolean): readonly [string, string] | undefined => {
  const device = thisDevice();
  const where = `${howManyNotes(waiting)} ${waiting === 1 ? "is" : "are"} kept on this ${device} only.`;
  if (!lasting)
    return [
      `This ${device} has no room for notes, or does not let us keep them.`,
      waiting === 0 ? "Stay on this page until a note is sent." : `${where} Stay on this page until they are sent.`,
    ];
  switch (link.how) {
    case "connected":
      return undefined;
    case "cut":
      return [
        `No connection since ${clockOf(link.since).join(" ")}`,
        waiting === 0
          ? "Write on: notes are kept here and go to the server by themselves when you are back."
          : `${where} ${waiting === 1 ? "It goes" : "They go"} to the server by ${waiting === 1 ? "itself" : "themselves"} when you are back.`,
      ];
    case "signed-out":
      return [
        "You are signed out.",
        `${waiting === 0 ? "" : `${where} `}Sign in again and open this page: they are sent then.`,
      ];
    case "refused":
      return ["The server did not take these notes.", `${where} Copy them from here, and ask for help.`];
  }
};
