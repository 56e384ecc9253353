import type { ZoteroFormat, ZoteroItem } from './recorded';
import { ZOTERO_FORMATS } from './recorded';

/** Where Zotero's translation server stands (https://github.com/zotero/translation-server), on this machine alone. */
const SERVER = process.env.COMMONER_ZOTERO ?? '';

const post = async (path: string, type: string, body: string): Promise<string> => {
  const ask = () => fetch(new URL(path, SERVER), { method: 'POST', headers: { 'content-type': type }, body });
  // A connection that it has closed by now, because this machine was busy, is no answer.
  const answer = await ask().catch(ask);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text.slice(0, 200)}`);
  return text;
};

type Answered = Record<string, unknown> & { itemType: string; key?: string; parentItem?: string; note?: string };

/** What Zotero makes of a file. */
export const importInto = async (text: string): Promise<ZoteroItem[]> => {
  const all = JSON.parse(await post('/import', 'text/plain', text)) as Answered[];
  return all
    .filter(({ itemType }) => itemType !== 'note')
    .map(({ key, version: _, tags, ...item }) => ({
      ...(item as unknown as ZoteroItem),
      tags: ((tags ?? []) as { tag: string }[]).map(({ tag }) => tag),
      notes: all.filter(({ parentItem }) => parentItem === key).map(({ note = '' }) => note),
    }));
};

/** The items as Zotero hands them to what writes them, with single names as its one field. */
const handedOver = (items: readonly ZoteroItem[]) =>
  items.map(({ creators, tags, notes, ...item }, i) => ({
    ...item,
    key: `ITEM${i}`,
    creators: creators.map(({ name, ...creator }) =>
      name === undefined ? creator : { ...creator, lastName: name, fieldMode: 1 },
    ),
    tags: tags.map((tag) => ({ tag })),
    notes: notes.map((note) => ({ note })),
    attachments: [],
  }));

/** What Zotero writes of its items. */
export const exportAs = (items: readonly ZoteroItem[], format: ZoteroFormat): Promise<string> =>
  post(`/export?format=${ZOTERO_FORMATS[format].server}`, 'application/json', JSON.stringify(handedOver(items)));
