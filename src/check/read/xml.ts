import { SaxesParser } from 'saxes';
import { documentError } from '../problem';

const DEPTH_AT_MOST = 1000;
const ELEMENTS_AT_MOST = 5_000_000;

/** What reads a document hears of its XML. Names come without their prefixes, which each program chooses. */
interface XmlEvents {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close: (name: string) => void;
  text?: (text: string) => void;
  /** Called first of all, with how to ask for the place in the text, in UTF-16 units, right behind what was read last. */
  begin?: (place: () => number) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML as a stream: no tree, no entities of its own, nothing that it names is fetched. Attributes are under their names with prefix
 * and, where nothing else has that name, without.
 * @throws DocumentProblem where it is broken, or has more elements than any document
 */
export const readXml = (xml: string, { open, close, text, begin }: XmlEvents): void => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  let elements = 0;
  parser.on('error', (error) => {
    throw documentError('document-broken', error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    elements += 1;
    if (depth > DEPTH_AT_MOST || elements > ELEMENTS_AT_MOST) throw documentError('document-endless');
    const named: Record<string, string> = Object.create(null);
    for (const [key, value] of Object.entries(attributes)) {
      named[key] = value;
      named[localName(key)] ??= value;
    }
    open(localName(name), named);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close(localName(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  begin?.(() => parser.position);
  parser.write(xml.replace(/^\ufeff/, '')).close();
};
