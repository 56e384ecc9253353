/** Works of one file that is taken in. */
const TOGETHER = 5000;

const rowOf = (at) => `Gate ${at} in the hedge,Ann Fell,CC BY 4.0,https://gates.example/${at}`;

/** Puts so many works into the library, as a person brings them in from a table. @param {any} driver @param {number} works */
export const fillLibrary = async (driver, works) => {
  for (let from = 0; from < works; from += TOGETHER) {
    const lines = Array.from({ length: Math.min(TOGETHER, works - from) }, (_, i) => rowOf(from + i));
    const file = Buffer.from(['title,creators,source,license', ...lines].join('\n'));
    const { report } = await driver.carry({ job: 'import', name: 'gates.csv' }, file);
    if (report.step !== 'done') throw new Error(`The works were not taken in: ${JSON.stringify(report)}`);
  }
};
