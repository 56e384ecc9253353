import { idIn, type RecordSource } from './record';

/** Places that know a record by the address of its page. */

export const internetArchive: RecordSource = {
  ...{ id: 'internet-archive', name: 'Internet Archive' },
  find: (subject) => {
    const id = idIn(subject, /^(?:www\.)?archive\.org$/, /^\/(?:details|embed|download)\/([\w.-]+)/);
    return id && `https://archive.org/metadata/${id}`;
  },
};

export const zenodo: RecordSource = {
  ...{ id: 'zenodo', name: 'Zenodo' },
  find: (subject) => {
    const id = idIn(subject, /^(?:www\.)?zenodo\.org$/, /^\/records?\/(\d+)/);
    return id && `https://zenodo.org/api/records/${id}`;
  },
};

export const github: RecordSource = {
  ...{ id: 'github', name: 'GitHub' },
  find: (subject) => {
    const repository = idIn(subject, /^(?:www\.)?github\.com$/, /^\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/|$)/);
    const isOwn =
      repository && !/^(?:features|topics|settings|orgs|marketplace|sponsors|about|login|search)\//.test(repository);
    return isOwn ? `https://api.github.com/repos/${repository}/license` : null;
  },
};

/** Observations, wherever iNaturalist's network shows them (https://www.inaturalist.org/sites/network). */
export const inaturalist: RecordSource = {
  ...{ id: 'inaturalist', name: 'iNaturalist' },
  find: (subject) => {
    const host = /^(?:[a-z]{1,20}\.)?inaturalist\.(?:org|ca|nz)$/;
    const id = idIn(subject, host, /^\/observations\/(\d{1,12})(?:\/|$)/);
    return id && `https://api.inaturalist.org/v1/observations/${id}`;
  },
};

/** /image/UUID and /audio/UUID, and the same below a language. */
const MEDIUM = /^(?:\/[a-z]{2,3}(?:-[a-z]{2,4})?)?\/((?:image|audio)\/[\da-f-]{36})(?:\/|$)/;

export const openverse: RecordSource = {
  ...{ id: 'openverse', name: 'Openverse' },
  find: (subject) => {
    const medium = idIn(subject, /^openverse\.org$/, MEDIUM);
    return medium && `https://api.openverse.org/v1/${medium.replace('image/', 'images/')}/`;
  },
};
