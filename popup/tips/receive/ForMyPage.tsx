import { useState } from 'preact/hooks';
import { readInstance } from '../../../src/tips/fediverse';
import { type Giver, headSnippet, visibleSnippet } from '../../../src/tips/receive/snippets';
import { t } from '../../platform/words';
import { TextField } from '../../ui/TextField';
import { FundingManifest } from './FundingManifest';
import { Snippet } from './Snippet';

interface Props {
  addresses: readonly string[];
  /** The name that the person publishes by; it may be another here. */
  creator: string;
}

/** An address of a page as a person writes it, by https; '' for none. */
const pageOf = (written: string): string => {
  const text = written.trim();
  return /^https:\/\//i.test(text) && URL.canParse(text) ? new URL(text).href : '';
};

/** A name of the fediverse with its sign in front; '' for none. */
const handleIn = (written: string): string => {
  const text = written.trim().replace(/^@/, '');
  return text.includes('@') && readInstance(text) ? `@${text}` : '';
};

/** What a person pastes into a page of theirs, so that whoever reads it can pay them. Nothing of it is kept or sent. */
export const ForMyPage = ({ addresses, creator }: Props) => {
  const [name, setName] = useState(creator);
  const [page, setPage] = useState('');
  const [fediverse, setFediverse] = useState('');
  const giver: Giver = { name: name.trim(), addresses, page: pageOf(page), fediverse: handleIn(fediverse) };
  return (
    <section class="places for-page">
      <h2>{t('receive_forPage')}</h2>
      <p>{t('receive_forPageMeaning')}</p>
      <TextField label={t('receive_name')} autocomplete="name" value={name} onChange={setName} />
      <TextField
        label={t('receive_page')}
        note={t('receive_pageMeaning')}
        inputMode="url"
        most={2000}
        error={page.trim() !== '' && giver.page === '' ? t('pageCheck_addressWrong') : ''}
        value={page}
        onChange={setPage}
      />
      <TextField
        label={t('receive_fediverse')}
        note={t('receive_fediverseMeaning')}
        error={fediverse.trim() !== '' && giver.fediverse === '' ? t('receive_fediverseWrong') : ''}
        value={fediverse}
        onChange={setFediverse}
      />
      <Snippet label={t('receive_head')} hint={t('receive_headMeaning')} text={headSnippet(giver)} />
      <Snippet label={t('receive_visible')} hint={t('receive_visibleMeaning')} text={visibleSnippet(giver)} />
      <FundingManifest giver={giver} />
    </section>
  );
};
