import { readFileSync } from 'node:fs';
import { inRoot } from '../process/root.mjs';

const readPackage = (...path) => JSON.parse(readFileSync(inRoot('node_modules', ...path), 'utf8'));

/** The file that this writes, from the top of the clone. */
export const SOFTWARE_FILE = 'src/license/software-list.ts';

/**
 * What SPDX marks as free by the FSF's list and not as approved by the OSI: spdx-license-list hands on the second mark
 * alone. GPL-1.0 bears neither, and is the FSF's own. Data, documents and art have a table of their own.
 */
const FREE_BY_FSF =
  'AGPL-1.0 Apache-1.0 BSD-3-Clause-Clear BSD-4-Clause BitTorrent-1.1 CECILL-2.0 CECILL-B CECILL-C ClArtistic Condor-1.1 FSFAP FTL GPL-1.0 IJG Imlib2 LPPL-1.2 LPPL-1.3a NOSL NPL-1.0 NPL-1.1 OFL-1.0 OLDAP-2.3 OLDAP-2.7 OSL-1.1 OpenSSL Ruby SGI-B-2.0 SMLNJ Vim WTFPL X11 XFree86-1.1 YPL-1.1 Zend-2.0 Zimbra-1.3 gnuplot iMatix xinetd'.split(
    ' ',
  );

/** Hardware has a table of its own. */
const ELSEWHERE = /^CERN-OHL/;
/** The ids before SPDX's version 3 (GPL-2.0+), exceptions, and the two halves of "only" and "or later". */
const DERIVED = /\+$|-with-|-(?:only|or-later)$/;

/** The list of software licenses as a TypeScript file, from SPDX's names and the Blue Oak Council's judgement. */
export const composeSoftware = () => {
  const spdx = readPackage('spdx-license-list', 'spdx.json');
  const permissive = new Set(
    readPackage('@blueoak', 'list', 'index.json').flatMap(({ licenses }) => licenses.map(({ id }) => id)),
  );
  const ids = Object.keys(spdx).filter((id) => spdx[id].osiApproved || FREE_BY_FSF.includes(id));
  const lines = ids
    .filter((id) => !DERIVED.test(id) && !ELSEWHERE.test(id))
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .map((id) => {
      const marks = `${permissive.has(id) ? 'p' : ''}${spdx[`${id}-only`] ? 'l' : ''}`;
      return [id, spdx[id].name.replace(/ only$/, ''), ...(marks ? [marks] : [])].join('|');
    });
  return `/**
 * Written by \`npm run licenses\`, not by hand: every software license that the OSI approved or the FSF calls free, from
 * SPDX's list. A line is an id, a title and marks: p, the Blue Oak Council found it permissive; l, it may be given as
 * "only" or as "or later".
 */
export const SOFTWARE_LIST = \`${lines.join('\n')}\`;
`;
};
