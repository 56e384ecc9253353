import type { Opened } from '../../src/publish/opened';
import { t } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Sentence } from '../ui/Sentence';

/** Letters of a key at its ends: whole keys nobody compares. */
export const shortKey = (key: string): string => `${key.slice('did:key:'.length).slice(0, 10)}…${key.slice(-6)}`;

const Signature = ({ by }: { by: string | null }) => (
  <p class={by ? 'signature' : 'signature warning'}>
    <Icon name={by ? 'may' : 'warning'} />
    <span>
      {by ? (
        <Sentence
          id="opened_signed"
          parts={[
            <code key="key" title={by}>
              {shortKey(by)}
            </code>,
          ]}
        />
      ) : (
        t('opened_unsigned')
      )}{' '}
      {by && <span class="aside">{t('opened_signedMeaning')}</span>}
    </span>
  </p>
);

/** What was checked of a shared work: folded away, but where something is wrong. */
export const OpenedProof = ({ opened }: { opened: Opened }) => {
  const { record, findings, files, root, signedBy } = opened;
  const isWrong = findings.length > 0;
  return (
    <details class="why proof" open={isWrong}>
      <summary>
        {!isWrong && <Icon name="may" />}
        {t(isWrong ? 'opened_checked' : 'opened_holds')}
      </summary>
      {record && <Signature by={signedBy} />}
      <p>
        <span class="kind">{t('share_root')}</span> <code>{root}</code>
      </p>
      <ul class="paths">
        {files.map(({ path, cid }) => (
          <li key={path}>
            <code>{path}</code> <code class="aside">{cid}</code>
          </li>
        ))}
        {opened.isCut && <li>{t('share_pathsMore')}</li>}
      </ul>
    </details>
  );
};
