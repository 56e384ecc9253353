/** Names of licenses as the corpus writes them. */
const ids = (work) => work.licenses.map(({ id }) => id);
const firstCreator = (work) => work.creators[0]?.name ?? null;

const MEDIA = new Set(['image', 'video', 'sound']);

/** The credit as read: the words of the work's first statement, with what stands before and after them. */
const creditText = ({ evidence }) => {
  const statement =
    evidence.find((signal) => signal.evidence === 'statement') ??
    evidence.find(({ says }) => says === 'license') ??
    evidence[0];
  if (!statement) return '';
  const { before = '', after = '' } = statement.context ?? {};
  return [before, statement.words, after].filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
};

/**
 * One line of a scan, made of what the toolbar would show.
 * @param {import('./inputs.mjs').Input} input
 * @param {import('../../src/work/work').Seen} seen
 */
export const describeSeen = ({ file, url }, seen) => {
  const page = seen.works.find(({ about }) => about === 'page');
  return {
    file,
    url,
    page: page ? { licenses: ids(page), creator: firstCreator(page), title: page.title } : null,
    works: seen.works
      .filter(({ about, kind }) => about === 'part' && MEDIA.has(kind))
      .map((work) => ({
        media: work.address,
        text: creditText(work),
        licenses: ids(work),
        creator: firstCreator(work),
        title: work.title,
        source: work.source,
      })),
    ms: seen.ms,
  };
};
