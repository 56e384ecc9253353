import { clean } from '../../attribution/clean';
import { linkable } from '../../attribution/linkable';
import type { WorkKind } from '../../work/work';
import { tellCorrections } from './corrected';
import { eachUse } from './each-use';
import type { OneFile } from './format';

/** The types of reference that programs know (https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference). */
const TYPES: Record<WorkKind, string> = {
  text: 'ELEC',
  image: 'ART',
  video: 'VIDEO',
  sound: 'SOUND',
  data: 'DATA',
  design: 'GEN',
  software: 'COMP',
  other: 'GEN',
};

/** Two letters or a letter and a digit, two spaces, a hyphen, a space: a value is one line. */
const line = (tag: string, value: string | null | undefined): string => (value ? `${tag}  - ${clean(value)}\r\n` : '');

/** A reference for each work as it was used. The license is a note (N1) and, as Zotero reads it, C1. */
export const ris: OneFile = {
  id: 'ris',
  extension: 'ris',
  type: 'application/x-research-info-systems;charset=utf-8',
  needsEvidence: false,
  order: 'time',
  start: () => ({
    head: '',
    add: eachUse((attribution, entry) => {
      const { kind, title, creators, license, changes, notices } = attribution;
      const rights = `license: ${license.name}${license.address ? ` ${license.address}` : ''}`;
      const body = [
        line('TY', TYPES[kind]),
        line('TI', title),
        ...creators.map(({ name }) => line('AU', name)),
        line('UR', linkable(attribution.source)),
        line('C1', rights),
        line('N1', rights),
        ...(changes ? [line('N1', `Changes: ${changes}`)] : []),
        ...[...notices, ...tellCorrections(entry.work)].map((text) => line('N1', text)),
      ];
      return [body.join(''), `${line('Y2', entry.at.slice(0, 10).replaceAll('-', '/'))}ER  - \r\n\r\n`];
    }),
    end: () => '',
  }),
};
