/** What is made of a part of an agreement, made when it is first asked for and then kept as long as that agreement. */
export function onceFor<Part extends object, Made extends object>(make: (part: Part) => Made): (part: Part) => Made {
  const known = new WeakMap<Part, Made>();
  return (part) => {
    let made = known.get(part);
    if (!made) known.set(part, (made = make(part)));
    return made;
  };
}
