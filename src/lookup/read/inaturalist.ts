import type { Signal } from '../../signal/signal';
import { at, listOf, type Said, stripHtml, tellRecord, textOf } from './json';

const CODE = /^cc-(by(?:-[a-z]{2}){0,2})$/;

/** A code means this version of Creative Commons (https://www.inaturalist.org/pages/help#cc). No code: all rights are reserved. */
const addressOf = (code: unknown): string => {
  if (code === 'cc0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const clauses = CODE.exec(textOf(code))?.[1];
  return clauses ? `https://creativecommons.org/licenses/${clauses}/4.0/` : '';
};

/** An observation of iNaturalist's, and each photo of it by itself (https://api.inaturalist.org/v1/docs/#!/Observations/get_observations_id). */
export const readInaturalist = (text: string): Signal[] => {
  const observation = at(JSON.parse(text), 'results', 0);
  const login = textOf(at(observation, 'user', 'login'));
  const name = stripHtml(textOf(at(observation, 'user', 'name')) || login);
  const home = login ? `https://www.inaturalist.org/people/${encodeURIComponent(login)}` : '';
  const species = textOf(at(observation, 'taxon', 'preferred_common_name')) || textOf(at(observation, 'taxon', 'name'));
  const by: Said = ['creator', name, 'user', home];
  const called: Said = ['title', stripHtml(species || textOf(at(observation, 'species_guess'))), 'taxon'];
  const photos = listOf(at(observation, 'photos'), 20).flatMap((photo) => {
    const address = textOf(at(photo, 'url')).replace('/square.', '/large.');
    if (!/^https:\/\//.test(address)) return [];
    return tellRecord(address, [
      ['license', addressOf(at(photo, 'license_code')), 'license_code'],
      by,
      called,
      ['source', textOf(at(observation, 'uri')), 'uri'],
      ['notice', stripHtml(textOf(at(photo, 'attribution'))), 'attribution'],
    ]);
  });
  return [
    ...tellRecord('', [['license', addressOf(at(observation, 'license_code')), 'license_code'], by, called]),
    ...photos,
  ];
};
