import { beforeEach, describe, expect, it } from '@jest/globals';
import { look } from '../../content/look';
import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import { identify } from '../../src/work/identify';
import { aWork, licenseOf } from '../unit/attribution/a-work';

const see = () => identify({ ...look(document), ms: 0 }).works;

describe('our own HTML credit', () => {
  beforeEach(() => {
    document.head.innerHTML = '';
    document.body.innerHTML = '';
  });

  it.each(['CC-BY-4.0', 'CC-BY-SA-3.0-DE', 'CC-BY-NC-ND-2.5', 'CC0-1.0', 'PDM-1.0'])(
    'under %s is read by our own detection as the same work',
    (id) => {
      const attribution = compose(aWork({ title: 'Tarn & <light>' }), { license: licenseOf(id), changes: null });
      document.body.innerHTML = `<article><p>A walk.</p>${writeCredit(attribution, 'html')}</article>`;
      const work = see().find(({ source, address }) => [source, address].includes(attribution.source));
      expect(work).toMatchObject({
        title: 'Tarn & <light>',
        creators: [{ name: 'Ann Fell', address: 'https://photos.example/ann' }],
      });
      expect(work?.licenses.map((license) => license.id)).toEqual([id]);
    },
  );
});
