import { COMMONS } from './commons';
import type { License } from './license';
import { RIGHTS_STATEMENTS } from './rights-statements';
import { readSoftware } from './software';
import type { Lateness, Tool } from './tool';

let known: ReadonlyMap<string, Tool> | undefined;

/** Every license beside Creative Commons', by its unit. Put together when it is first asked for. */
export const listTools = (): ReadonlyMap<string, Tool> => {
  known ??= new Map([...COMMONS, ...RIGHTS_STATEMENTS, ...readSoftware()].map((tool) => [tool.id.toLowerCase(), tool]));
  return known;
};

/** The version that is meant by one as it is written (3 → 3.0), or null. */
export const findVersion = ({ versions }: Tool, written: string): string | null =>
  versions.find((version) => version === written || version === `${written}.0` || `${version}.0` === written) ?? null;

const isInSpdx = ({ spdx }: Tool, version: string | null): boolean =>
  spdx === true || (Array.isArray(spdx) && spdx.includes(version));

/** "Open Government Licence v%" without what announces the version. */
const withoutVersion = (title: string): string => title.replace(/[\s–-]{0,3}(?:\bv|\bversion )?%/i, '');

const titleOf = ({ title, versions }: Tool, version: string | null): string => {
  if (typeof title === 'string') return version ? title.replace('%', version) : withoutVersion(title);
  const last = versions.at(-1) ?? '';
  if (version !== null || last === '') return title[version ?? ''] ?? '';
  // SPDX's titles end with the version, mostly without the last zero.
  return (title[last] ?? '').replace(/,?\s{1,3}(?:v|version\s)?\d[\d.]{0,12}[a-z]?$/i, '');
};

const SAID = { '': '', only: ' only', 'or-later': ' or later' } as const;

/** What was published in one version only: who names it has named that one. Of software SPDX may list one of several. */
const soleVersion = ({ family, versions }: Tool): string | null =>
  family !== 'software' && versions.length === 1 ? (versions[0] as string) : null;

/**
 * The one License for a tool and a version, or null where there is no such license.
 * @param lateness said with a version of a license that may be given so, and dropped elsewhere
 */
export const makeTool = (tool: Tool, version: string | null, lateness: Lateness = ''): License | null => {
  const { family, id, versions, name, pages } = tool;
  if (version !== null && !versions.includes(version)) return null;
  const stated = version ?? soleVersion(tool);
  const said = tool.later && stated ? lateness : '';
  const full = [id, stated, said].filter(Boolean).join('-');
  const address = said ? undefined : pages?.[stated ?? ''];
  const isWhole = stated !== null || versions.length === 0;
  const title = `${titleOf(tool, stated)}${SAID[said]}`;
  return {
    id: full,
    family,
    unit: id.toLowerCase(),
    version: stated,
    port: null,
    name: nameOf(tool, full, title, stated) + (family === 'software' || name === undefined ? '' : SAID[said]),
    title,
    address: address ?? (isWhole && isInSpdx(tool, stated) ? `https://spdx.org/licenses/${full}.html` : null),
  };
};

/** Software goes by its id, unless that is a bare word. */
const nameOf = ({ family, name }: Tool, id: string, title: string, version: string | null): string => {
  if (family === 'software') return /-\d|-\w+-/.test(id) ? id : title;
  if (family === 'rights-statement') return name ?? title;
  return name ? [name, version].filter(Boolean).join(' ') : id;
};
