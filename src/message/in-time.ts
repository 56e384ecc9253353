/** What a question comes to that nobody answers in time. */
export const LATE = Symbol('late');

/**
 * An answer, or LATE where none came within so many milliseconds: a page may be frozen by what is in it, and whoever asks it must not wait
 * for ever.
 */
export const inTime = async <Value>(answer: Promise<Value>, ms: number): Promise<Value | typeof LATE> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
};
