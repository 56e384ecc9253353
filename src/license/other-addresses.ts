import { fromId } from './from-id';
import type { License } from './license';
import { findVersion, listTools, makeTool } from './tools';

/** The version of a unit that a path says in one of its ways (1-0, 1.0, 3), or the unit with none. */
const named = (unit: string, written: string | undefined): License | null => {
  const tool = listTools().get(unit);
  if (!tool) return null;
  if (!written) return makeTool(tool, null);
  const version = findVersion(tool, written.replaceAll(/[-_]/g, '.'));
  return version ? makeTool(tool, version) : null;
};

const GNU =
  /^\/(?:licenses|copyleft)\/(?:old-licenses\/)?(fdl|[al]?gpl|lesser|library)(?:-(\d\.\d))?(?:-standalone)?(?:\.[a-z]{2}(?:-[a-z]{2})?)?(?:\.(?:html?|txt|md|tex|texi|dbk|odt|rtf|pdf))?\/?$/;
const GNU_UNITS: Record<string, string> = { fdl: 'gfdl', lesser: 'lgpl', library: 'lgpl' };

/** What a site that shows many licenses calls one: mit, MIT.html, apache-2-0, gpl-3.0.php, mit-license. */
const slug = (written: string): License | null => {
  const plain = written.replace(/[.-](?:html?|php|txt|json|pdf|rdf)$/, '').replace(/-license(?=-|$)/, '');
  return fromId(plain) ?? fromId(plain.replace(/-(\d)-(\d)(?!\d)/, '-$1.$2'));
};

/**
 * What a catalog of data calls a license, where it writes it otherwise than SPDX: CC_BYNCSA_4_0 (the European Union's table),
 * cc-by-sa-de/3.0 and dl-by-de/2.0 (DCAT-AP.de), odc-odbl (the Open Definition).
 */
const catalogued = (written: string): License | null =>
  slug(
    written
      .replaceAll(/[_/]/g, '-')
      .replace(/-$/, '')
      .replace(/-(\d)-(\d)$/, '-$1.$2')
      .replace(/^cc-by(nc)?(nd|sa)?(?![a-z])/, (_, nc, other) => ['cc-by', nc, other].filter(Boolean).join('-'))
      .replace(/^(cc-.+)-de-(\d\.\d)$/, '$1-$2-de')
      .replace(/^dl-(by-nc|by|zero)-de/, 'dl-de-$1')
      .replace(/^(?:odc-?)?(odbl|pddl)/, '$1')
      .replace(/^odc-bl/, 'odbl')
      .replace(/^odby/, 'odc-by'),
  );

type Reader = (match: RegExpExecArray) => License | null;

/** The hosts of the licenses, what stands behind them in lower case, and the license that this is. */
const READERS: readonly (readonly [host: RegExp, path: RegExp, read: Reader])[] = [
  [/^creativecommons\.org$/, /^\/share-your-work\/public-domain\/(pdm|cc0)\/?$/, ([, page]) => fromId(page === 'pdm' ? 'PDM-1.0' : 'CC0-1.0')],
  [/^spdx\.org$/, /^\/licenses\/([\w.+-]+)\/?$/, ([, id]) => slug(id ?? '')],
  [/^opensource\.org$/, /^\/licenses?\/([\w.+-]+)\/?$/, ([, id]) => slug(id ?? '')],
  [/^publications\.europa\.eu$/, /^\/resource\/authority\/licence\/(\w+)\/?$/, ([, code]) => catalogued(code ?? '')],
  [/^dcat-ap\.de$/, /^\/def\/licenses\/([\w./-]+)$/, ([, code]) => catalogued(code ?? '')],
  [/^(?:licenses\.)?opendefinition\.org$/, /^\/(?:licenses\/)?([\w./-]+)$/, ([, code]) => catalogued((code ?? '').replace(/\.json$/, ''))],
  [/^choosealicense\.com$/, /^\/licenses\/([\w.+-]+)\/?$/, ([, id]) => slug(id ?? '')],
  [/^gnu\.org$/, GNU, ([, name = '', version]) => named(GNU_UNITS[name] ?? name, version)],
  [/^apache\.org$/, /^\/licenses\/license-(\d\.\d)(?:\.html|\.txt)?\/?$/, ([, version]) => named('apache', version)],
  [/^mozilla\.org$/, /^(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/mpl(?:\/(?:mpl-)?(\d\.\d)(?:[/.].*)?)?\/?$/, ([, version]) => named('mpl', version)],
  [/^eclipse\.org$/, /^\/(?:org\/)?(?:legal|documents)\/epl-?v?(\d)[.-]?(\d)(?:\/.*|\.(?:html|txt|php))?\/?$/, ([, a, b]) => named('epl', `${a}.${b}`)],
  [/^unlicense\.org$/, /^\/?$/, () => named('unlicense', '')],
  [/^wtfpl\.net$/, /^\/?(?:about|txt\/copying)?\/?$/, () => named('wtfpl', '')],
  [/^boost\.org$/, /^\/license_1_0\.txt$/, () => named('bsl', '1.0')],
  [/^(?:openfontlicense\.org|scripts\.sil\.org)$/, /^\/?(?:ofl|open-font-license-official-text|cms\/scripts\/page\.php)?\/?$/, ({ input }) => (input.includes('cms') ? null : named('ofl', ''))],
  [/^joinup\.ec\.europa\.eu$/, /^\/.*(?:eupl-text|licence-eupl)/, () => named('eupl', '')],
  [/^eupl\.eu$/, /^\/(1\.[12])?(?:\/.*)?$/, ([, version]) => named('eupl', version)],
  [/^artlibre\.org$/, /^\/licen[cs]e\/lal(?:\/[a-z]{2})?(?:\/licence-art-libre-(1)-?([23]))?\/?$/, ([, a, b]) => named('lal', a && `${a}.${b}`)],
  [/^opendatacommons\.org$/, /^\/licenses\/(odbl|pddl|by)(?:\/(\d[.-]\d))?(?:\/.*)?$/, ([, unit, version]) => named(unit === 'by' ? 'odc-by' : (unit ?? ''), version)],
  [/^cdla\.(?:dev|io)$/, /^\/(permissive|sharing)-(\d-\d)(?:\/.*)?$/, ([, unit, version]) => named(`cdla-${unit}`, version)],
  [/^nationalarchives\.gov\.uk$/, /^\/doc\/open-government-licence(?:\/version\/(\d)|\.htm)?(?:\/.*)?$/, ([, version]) => named('ogl-uk', version)],
  [/^reference\.data\.gov\.uk$/, /^\/id\/open-government-licence\/?$/, () => named('ogl-uk', '')],
  [/^(?:open|ouvert)\.canada\.ca$/, /^\/(?:en|fr)\/(?:open-government-licence-canada|licence-du-gouvernement-ouvert-canada)\/?$/, () => named('ogl-canada', '')],
  [/^(?:etalab\.gouv\.fr|(?:wiki\.)?data\.gouv\.fr|alliance\.numerique\.gouv\.fr)$/, /^\/.*licence[-_]ouverte/, ({ input }) => etalab(input)],
  [/^github\.com$/, /^\/etalab\/licence-ouverte(?:\/.*)?$/, ({ input }) => etalab(input)],
  [/^govdata\.de$/, /^\/dl-de\/(by-nc|by|zero)-(\d-\d)\/?$/, ([, unit, version]) => named(`dl-de-${unit}`, version)],
  [/^data\.norge\.no$/, /^\/nlod\/[a-z]{2}(?:\/(\d\.\d))?\/?$/, ([, version]) => named('nlod', version)],
  [/^(?:ohwr\.org|cern\.ch|cern-ohl\.web\.cern\.ch|kt\.cern)$/, /^\/(?:.{0,300}\/)?(?:cern[-_]?ohl(?:[-_]([swp])(?![a-z]))?(?:[-_]?(?:v|version)?[-_]?(\d(?:[._]\d)?))?)?(?:[./]|$)/, ({ input, 1: kind, 2: version }) => cern(input, kind, version)],
  [/^(?:web\.)?tapr\.org$/, /^\/(?:.*\/)?(?:(?:ohl|the-tapr-open-hardware-license)(?:\.html?|\.txt|\.pdf)?\/?$|tapr_open_hardware_license)/, () => named('tapr-ohl', '')],
  [/^solderpad\.org$/, /^\/licenses\/shl-(\d\.\d+)\/?$/, ([, version]) => named('shl', version)],
  [/^(?:wiki\.)?p2pfoundation\.net$/, /^\/(peer_production_licen[cs]e|copyfarleft)\/?$/, ([, page]) => named(page === 'copyfarleft' ? page : 'ppl', '')],
  [/^endefensadelsl\.org$/, /^\/ppl(?:_deed)?(?:_[a-z]{2})?(?:\.html)?$/, () => named('ppl', '')],
  [/^wiki\.coopcycle\.org$/, /^\/[a-z]{2}:licen[cs]e\/?$/, () => named('coopyleft', '')],
  [/^anticapitalist\.software$/, /^\/?$/, () => named('acsl', '')],
  [/^rightsstatements\.org$/, /^(?:\/[a-z]{2})?\/(?:vocab|page|data)\/([a-z-]+)(?:\/1\.0)?(?:[/.].*)?$/, ([, code]) => named(`rs-${code}`, '')],
]; // biome-ignore format: a table

const etalab = (path: string): License | null => {
  if (path.endsWith('/2014/05/licence_ouverte.pdf')) return named('etalab', '1.0'); // Its only address names no version.
  return named('etalab', /(?:^|[^\d])v?([12][.-]0)(?!\d)/.exec(path)?.[1]);
};

/** Version 2 comes in three kinds, and a page about all of them does not say which. */
const cern = (path: string, kind: string | undefined, version: string | undefined): License | null => {
  if (!/cern[-_]?ohl/.test(path)) return null;
  return kind ? named(`cern-ohl-${kind}`, '') : (named('cern-ohl', version) ?? named('cern-ohl', ''));
};

/** What may be a host; the longest that is asked about. */
const MAYBE_HOST = /[\w.-]+/g;
const HOST_LENGTH = 200;
const HOST = /^(?:www\.)?((?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,10})$/;
const PATH = /\/([^\s"'<>)\]]{0,300})/y;

/** Each host in a text, and what stands behind it: a path may hold another address, and so the search goes on right behind the host. */
const addressesIn = function* (text: string): Generator<{ host: string; rest: string; at: number }> {
  for (const { 0: word, index: at } of text.matchAll(MAYBE_HOST)) {
    if (word.length > HOST_LENGTH) continue;
    const [, host] = HOST.exec(word.replace(/(?<![.-])[.-]+$/, '')) ?? [];
    if (host === undefined) continue;
    PATH.lastIndex = at + word.length;
    yield { host, rest: PATH.exec(text)?.[1] ?? '', at };
  }
};

/** The first address in a text, in lower case, that names a license beside Creative Commons'; null where none does. */
export const findOther = (text: string): { license: License; at: number } | null => {
  for (const { host, rest, at } of addressesIn(text)) {
    const path = `/${(rest.split(/[?#]/)[0] ?? '').replace(/(?<![.,;:!])[.,;:!]+$/, '')}`.replace(/\/{2,}/g, '/');
    for (const [hosts, paths, read] of READERS) {
      if (!hosts.test(host)) continue;
      const found = paths.exec(path);
      const license = found && read(found);
      if (license) return { license, at };
    }
  }
  return null;
};
