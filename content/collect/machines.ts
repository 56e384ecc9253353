import { addressOf, attributeOf } from '../read/node';
import { type Collect, makeSignal } from './signal';

const AT_MOST = 10;
/** Elements that are looked at: a page has some dozens. */
const ELEMENTS_AT_MOST = 1000;
const RSL = /^application\/rsl\+xml/i;

/**
 * What the page says of what machines may do with it: RSL (https://rslstandard.org/rsl, 4.3 and 4.4), TDMRep
 * (https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/, 6.3), and what robots are asked. It is no license, and is shown apart.
 */
export const collectMachines: Collect = ({ document }) =>
  [...document.querySelectorAll('link[type][rel~="license" i],script[type],meta[name][content]')]
    .slice(0, ELEMENTS_AT_MOST)
    .flatMap((element) => {
      const type = attributeOf(element, 'type') ?? '';
      if (element.localName !== 'meta')
        return RSL.test(type) ? makeSignal('machines', 'link-element', '', addressOf(element), type, '', 'rsl') : [];
      const name = (attributeOf(element, 'name') ?? '').trim().toLowerCase();
      const content = (attributeOf(element, 'content') ?? '').trim();
      const tell = (value: string, detail: string) => makeSignal('machines', 'meta', '', value, content, '', detail);
      if (name === 'tdm-reservation' && /^[01]$/.test(content)) return tell(content, name);
      if (name === 'tdm-policy' && /^https?:/i.test(content)) return tell(content, name);
      return name === 'robots' && /(?:^|[\s,])noai(?:[\s,]|$)/i.test(content) ? tell('noai', name) : [];
    })
    .slice(0, AT_MOST);
