/** A path of ours to go to, or My work for anything else. */
export const safePath = (to: string | undefined): string => (to && /^\/(?![/\\])[\w\-./?=&%]*$/.test(to) ? to : "/");
