import { aWork } from '../attribution/a-work';
import { minute } from './a-store';

/** Rows as versions 1 to 4 of the database wrote them. They stay as they are, whatever becomes of today's. */
const work = aWork({
  title: 'First light over the tarn',
  creators: [{ name: 'Signe Holm', address: null }],
  evidence: [
    {
      ...{ says: 'license', evidence: 'statement', about: '', value: 'https://creativecommons.org/licenses/by/4.0/' },
      ...{ words: 'CC BY 4.0', place: 'p:0' },
    },
  ],
});
const WORDS = 'first light over the tarn signe holm blog.example cc-by-4.0 cc by 4.0';

export const OLD_KEPT = {
  id: 'kept',
  key: work.address,
  live: [minute(10), 'kept', WORDS],
  entry: { type: 'kept', id: 'kept', work, at: minute(10), seenAt: minute(12), deletedAt: null },
};

const attribution = {
  ...{ kind: work.kind, title: work.title, creators: work.creators, source: work.page.address },
  ...{ license: work.licenses[0], changes: 'cropped', notices: [], missing: [] },
};

export const OLD_CREDITED = {
  id: 'credited',
  live: [minute(20), 'credited', WORDS],
  entry: {
    ...{ type: 'credited', id: 'credited', work, attribution, format: 'plain', at: minute(20), deletedAt: null },
    text: '“First light over the tarn” by Signe Holm is licensed under CC BY 4.0.',
  },
};

const other = { ...work, address: 'https://photos.example/deleted.jpg' };
export const OLD_DELETED = {
  id: 'deleted',
  key: other.address,
  entry: { type: 'kept', id: 'deleted', work: other, at: minute(5), seenAt: minute(5), deletedAt: minute(30) },
};
