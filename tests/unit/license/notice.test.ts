import { describe, expect, it } from '@jest/globals';
import { noticeFromAddress } from '../../../src/license/notice';

describe('the notice of a label', () => {
  it.each([
    [
      'https://localcontexts.org/label/tk-attribution/',
      'TK Attribution (https://localcontexts.org/label/tk-attribution/)',
    ],
    [
      'http://www.localcontexts.org/label/bc-provenance?lang=en',
      'BC Provenance (https://localcontexts.org/label/bc-provenance/)',
    ],
    [
      '//localcontexts.org/label/tk-open-to-collaboration/',
      'TK Open to Collaboration (https://localcontexts.org/label/tk-open-to-collaboration/)',
    ],
    [
      'https://localcontexts.org/label/tk-non-commercial/',
      'TK Non-Commercial (https://localcontexts.org/label/tk-non-commercial/)',
    ],
    [
      'https://localcontexts.org/label/tk-secret-sacred/',
      'TK Secret / Sacred (https://localcontexts.org/label/tk-secret-sacred/)',
    ],
    ['http://localcontexts.org/tk/a/1.0', 'TK Attribution (https://localcontexts.org/label/tk-attribution/)'],
  ])('at %s is %s', (address, notice) => expect(noticeFromAddress(address)).toBe(notice));

  it.each([
    'https://localcontexts.org/',
    'https://localcontexts.org/labels/traditional-knowledge-labels/',
    'https://localcontexts.org/label/',
    'https://localcontexts.org/tk/zz/1.0',
    'https://localcontexts.org.example/label/tk-attribution/',
    'https://notlocalcontexts.org/label/tk-attribution/',
    `https://localcontexts.org/label/tk-${'a'.repeat(100_000)}/`,
    'https://creativecommons.org/licenses/by/4.0/',
  ])('is none at %.60s', (address) => expect(noticeFromAddress(address)).toBeNull());
});
