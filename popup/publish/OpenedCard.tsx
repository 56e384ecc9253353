import type { ComponentChildren } from 'preact';
import { FOLDER_TYPE } from '../../src/publish/draft';
import type { Opened, OtherKey } from '../../src/publish/opened';
import { LicenseTerms } from '../credit/LicenseTerms';
import { hashOf } from '../platform/route';
import { day, sizeInWords, t, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Sentence } from '../ui/Sentence';
import { Text } from '../ui/Text';
import { LineageTree } from './LineageTree';
import { OpenedProof, shortKey } from './OpenedProof';

interface Props {
  opened: Opened;
  /** The work itself. */
  preview?: ComponentChildren;
  /** What can be done with it. */
  children?: ComponentChildren;
}

/** That works of the same name, or the one that is replaced, are here under another key. */
const OtherKeys = ({ others }: { others: readonly OtherKey[] }) =>
  others.map(({ why, name, title, key }) => (
    <div class="warning" key={`${why} ${name}`}>
      <Icon name="warning" />
      <p>
        <Sentence
          id={why === 'same-name' ? 'opened_sameName' : 'opened_supersedes'}
          parts={[
            <code key="key" title={key}>
              {shortKey(key)}
            </code>,
            <Text key="title">{title || t('work_untitled')}</Text>,
            <Text key="name">{name}</Text>,
          ]}
        />
      </p>
    </div>
  ));

/** A shared work: what is wrong with it, if anything; itself; what may be done with it; and, folded away, what was checked. */
export const OpenedCard = ({ opened, preview, children }: Props) => {
  const { record, findings, root } = opened;
  const [license] = record?.licenses ?? [];
  return (
    <article class="work opened" data-root={root}>
      <h2>
        <Text>{record?.title ?? t('work_untitled')}</Text>
      </h2>
      {record && (
        <p class="aside">
          {record.mediaType === FOLDER_TYPE ? t('opened_folder') : <Text>{record.mediaType}</Text>}{' '}
          {record.size !== null && `· ${sizeInWords(record.size)}`} {record.published && `· ${day(record.published)}`}
        </p>
      )}
      {findings.map(({ code, detail }) => (
        <div class="warning" role="alert" key={`${code} ${detail}`}>
          <Icon name="warning" />
          <p>
            {wordFor('finding', code)} {detail && <code dir="auto">{detail}</code>}
          </p>
        </div>
      ))}
      <OtherKeys others={opened.otherKeys ?? []} />
      {preview}
      {license && <LicenseTerms license={license} />}
      {children}
      {record && (
        <>
          <h3>{t('lineage_title')}</h3>
          <LineageTree work={record} />
        </>
      )}
      {record?.supersedes && (
        <p class="aside">
          <Sentence
            id="opened_replaces"
            parts={[
              <a key="former" href={hashOf('open', [record.supersedes])}>
                {t('opened_replaced')}
              </a>,
            ]}
          />
        </p>
      )}
      <OpenedProof opened={opened} />
    </article>
  );
};
