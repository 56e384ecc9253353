import type { Deps } from '../../../../background/tips/deps';

/** The end of a background: nothing that it had begun is gone on with. */
class Ended extends Error {
  override name = 'Ended';
}

/** A background that ends at its n-th touch with the world, and what is known of it. */
export interface Mortal {
  deps: Deps;
  hasEnded: () => boolean;
  /** Resolves when it ends. */
  ended: Promise<void>;
}

/**
 * Lets a background end at any line: each act on the world (the database, the web, a relay, the browser, a wait) is counted before it is
 * done and after, so that the end also comes between an act and what it answers. From then on nothing is done, and nothing is heard.
 * @param touches how many it lives for
 */
export const mortal = (deps: Deps, touches: number): Mortal => {
  let left = touches;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  /** Whether it lives on. */
  const count = (): boolean => {
    left -= 1;
    if (left < 0) end();
    return left >= 0;
  };
  const touch = (): void => {
    if (!count()) throw new Ended();
  };
  const act = async <T>(work: () => Promise<T>): Promise<T> => {
    touch();
    const value = await work();
    touch();
    return value;
  };
  const openSocket: Deps['openSocket'] = (address) => {
    touch();
    const socket = deps.openSocket(address);
    const dead = (): boolean => {
      if (left >= 0) return false;
      socket.onmessage = null;
      socket.close();
      return true;
    };
    return new Proxy(socket, {
      get: (target, name) => {
        if (name === 'send')
          // The end throws nothing at who sends: there is nobody left.
          return (text: string) => {
            if (count()) target.send(text);
            count();
          };
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
      set: (target, name, listener: unknown) => {
        const hear =
          typeof listener === 'function'
            ? (event: unknown) => {
                if (!dead()) listener.call(target, event);
              }
            : listener;
        return Reflect.set(target, name, hear);
      },
    });
  };
  return {
    hasEnded: () => left < 0,
    ended,
    deps: {
      ...deps,
      withStore: (work) => act(() => deps.withStore(work)),
      fetch: (...given) => act(() => deps.fetch(...given)),
      permits: (address) => act(() => deps.permits(address)),
      asNobody: (origin, request) => act(() => deps.asNobody(origin, request)),
      wait: (ms) => act(() => deps.wait(ms)),
      awake: (job) => act(() => deps.awake(job)),
      openSocket,
    },
  };
};
