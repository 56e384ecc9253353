const started = Date.now();

/** One line of progress on stderr, with the seconds since this command began. stdout stays clean for results. */
export const say = (words) =>
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${words}\n`);

/** An error whose message is meant for a person: it is printed as one line, without a stack. */
export class Complaint extends Error {}

/** Runs a command's main function; a complaint or an error ends it with exit code 1. */
export const main = async (act) => {
  try {
    process.exitCode = (await act()) ?? 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Complaint ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
};
