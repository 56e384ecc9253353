const forgetting: (() => void)[] = [];

/** Remembers what `read` says of each node, for as long as one look takes: neighbors ask the same of the same ancestors. */
export const forOneLook = <Key extends Node, Value>(read: (node: Key) => Value): ((node: Key) => Value) => {
  let known = new WeakMap<Key, Value>();
  forgetting.push(() => {
    known = new WeakMap();
  });
  return (node) => {
    const before = known.get(node);
    if (before !== undefined || known.has(node)) return before as Value;
    const value = read(node);
    known.set(node, value);
    return value;
  };
};

/** A new look begins: the page may have changed. */
export const forgetLook = (): void => {
  for (const forget of forgetting) forget();
};
