import type { ComponentChildren } from 'preact';
import { FOLDER_TYPE } from '../../src/publish/draft';
import type { Opened, OtherKey } from '../../src/publish/opened';
import { hashOf } from '../route';
import { day, sizeInWords, word, wordFor } from '../words';
import { Icon } from './Icon';
import { LicenseTerms } from './LicenseTerms';
import { LineageTree } from './LineageTree';
import { Text } from './Text';

interface Props {
  opened: Opened;
  /** What can be done with it. */
  children?: ComponentChildren;
}

/** Letters of a key at its ends: whole keys nobody compares. */
const short = (key: string): string => `${key.slice('did:key:'.length).slice(0, 10)}…${key.slice(-6)}`;

const Signature = ({ by }: { by: string | null }) => (
  <p class={by ? 'signature' : 'signature warning'}>
    <Icon name={by ? 'may' : 'warning'} />
    <span>
      {by ? word('opened_signed') : word('opened_unsigned')} {by && <code title={by}>{short(by)}</code>}{' '}
      {by && <span class="aside">{word('opened_signedMeaning')}</span>}
    </span>
  </p>
);

/** That works of the same name, or the one that is replaced, are here under another key. */
export const OtherKeys = ({ others }: { others: readonly OtherKey[] }) =>
  others.map(({ why, name, title, key }) => (
    <div class="warning" key={`${why} ${name}`}>
      <Icon name="warning" />
      <p>
        {why === 'same-name'
          ? word('opened_sameName', name, title || word('work_untitled'))
          : word('opened_supersedes', title || word('work_untitled'))}{' '}
        <code title={key}>{short(key)}</code>
      </p>
    </div>
  ));

/** What a shared work's record says, whether that holds, and what it was made from. */
export const OpenedCard = ({ opened, children }: Props) => {
  const { record, findings, files, root, signedBy } = opened;
  const [license] = record?.licenses ?? [];
  return (
    <article class="work opened" data-root={root}>
      <h2>
        <Text>{record?.title ?? word('work_untitled')}</Text>
      </h2>
      {findings.map(({ code, detail }) => (
        <div class="warning" role="alert" key={`${code} ${detail}`}>
          <Icon name="warning" />
          <p>
            {wordFor('finding', code)} {detail && <code dir="auto">{detail}</code>}
          </p>
        </div>
      ))}
      {record && (
        <>
          {findings.length === 0 && (
            <p class="holds">
              <Icon name="may" />
              {word('opened_holds')}
            </p>
          )}
          <Signature by={signedBy} />
          <OtherKeys others={opened.otherKeys ?? []} />
          {record.supersedes && (
            <p class="aside">
              {word('opened_replaces')} <a href={hashOf('open', [record.supersedes])}>{word('opened_replaced')}</a>
            </p>
          )}
          {license && <LicenseTerms license={license} />}
          <p class="aside">
            {record.mediaType === FOLDER_TYPE ? word('opened_folder') : record.mediaType}{' '}
            {record.size !== null && `· ${sizeInWords(record.size)}`} {record.published && `· ${day(record.published)}`}
          </p>
          <h3>{word('lineage_title')}</h3>
          <LineageTree work={record} />
        </>
      )}
      <details class="why">
        <summary>{word('share_paths')}</summary>
        <ul class="paths">
          {files.map(({ path, cid }) => (
            <li key={path}>
              <code>{path}</code> <code class="aside">{cid}</code>
            </li>
          ))}
          {opened.isCut && <li>{word('share_pathsMore')}</li>}
        </ul>
      </details>
      {children}
    </article>
  );
};
