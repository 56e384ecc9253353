import type { Entry } from '../../src/library/entry';
import { when, word } from '../platform/words';
import { Outward } from '../ui/Outward';
import { Text } from '../ui/Text';

/** When an entry came into the library, and where its work is. */
export const EntryFacts = ({ entry: { type, at, work } }: { entry: Entry }) => (
  <dl class="facts">
    <dt>{word(type === 'kept' ? 'entry_kept' : 'entry_credited')}</dt>
    <dd>
      <time dateTime={at}>{when(at)}</time>
    </dd>
    <dt>{word('entry_page')}</dt>
    <dd>
      {work.page.title && (
        <>
          <Text>{work.page.title}</Text>
          <br />
        </>
      )}
      <Outward address={work.page.address} text={work.page.address} />
    </dd>
    {work.source && work.source !== work.page.address && (
      <>
        <dt>{word('entry_source')}</dt>
        <dd>
          <Outward address={work.source} text={work.source} />
        </dd>
      </>
    )}
    {work.about === 'part' && work.address !== work.source && (
      <>
        <dt>{word('entry_file')}</dt>
        <dd>
          <Outward address={work.address} text={work.address} />
        </dd>
      </>
    )}
    {work.notices.length > 0 && (
      <>
        <dt>{word('entry_notices')}</dt>
        {work.notices.map((notice) => (
          <dd key={notice}>
            <Text>{notice}</Text>
          </dd>
        ))}
      </>
    )}
  </dl>
);
