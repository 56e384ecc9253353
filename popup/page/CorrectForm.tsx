import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../src/correction/correction';
import type { License } from '../../src/license/license';
import { NOTE_LENGTH } from '../../src/signal/signal';
import { t } from '../platform/words';
import { CorrectLicense } from './CorrectLicense';

/** What a person says, and why. */
export interface Said {
  says: Verdict;
  note: string;
}

/** Something else that a license may belong to: the page, or an image, a video or a sound of it. */
export interface Subject {
  says: Extract<Verdict, { is: 'about-page' | 'about-media' }>;
  name: string;
}

interface Props {
  /** The licenses that the page names, offered first. */
  named: readonly License[];
  /** The license that is corrected; null where the page names none, and there is nothing to say but which it has. */
  license: License | null;
  subjects: readonly Subject[];
  onSave: (said: Said) => void;
  onCancel: () => void;
}

/** Says what is wrong with what was concluded. The keyboard begins in it, and Escape leaves it. */
export const CorrectForm = ({ named, license, subjects, onSave, onCancel }: Props) => {
  const [what, setWhat] = useState<'license' | 'not-licensed' | 'subject'>('license');
  const [chosen, setChosen] = useState<License | null>(null);
  const [subject, setSubject] = useState(0);
  const [note, setNote] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);

  const verdict = (): Verdict | null => {
    if (what === 'license') return chosen && { is: 'license', license: chosen.id };
    return what === 'not-licensed' ? { is: 'not-licensed' } : (subjects[subject]?.says ?? null);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const says = verdict();
    if (says) onSave({ says, note: note.trim() });
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Escape would close the toolbar window as well.
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  const choice = (value: typeof what, text: string, children?: ComponentChildren) => (
    <div class="correct-choice">
      <label>
        <input type="radio" name={id} checked={what === value} onChange={() => setWhat(value)} />
        {text}
      </label>
      {what === value && children}
    </div>
  );
  const licenses = (
    <CorrectLicense
      label={t(license ? 'correct_licenseLabel' : 'correct_pageLicenseLabel')}
      chosen={chosen}
      named={named.filter((each) => each.id !== license?.id)}
      onChoose={setChosen}
    />
  );
  return (
    <form ref={form} class="correct" onSubmit={submit} onKeyDown={leave} aria-label={t('correct_legend')}>
      {license ? (
        <fieldset>
          <legend>{t('correct_legend')}</legend>
          {choice('license', t('correct_license'), licenses)}
          {choice('not-licensed', t('correct_notLicensed'))}
          {subjects.length > 0 &&
            choice(
              'subject',
              t('correct_subject'),
              <div class="field correct-field">
                <label for={`${id}-subject`}>{t('correct_subjectLabel')}</label>
                <select
                  id={`${id}-subject`}
                  value={subject}
                  onChange={(event) => setSubject(Number(event.currentTarget.value))}
                >
                  {subjects.map(({ name }, i) => (
                    <option key={`${i} ${name}`} value={i}>
                      {name}
                    </option>
                  ))}
                </select>
              </div>,
            )}
        </fieldset>
      ) : (
        licenses
      )}
      <div class="field correct-field">
        <label for={`${id}-note`}>{t('correct_note')}</label>
        <textarea
          id={`${id}-note`}
          rows={2}
          dir="auto"
          maxLength={NOTE_LENGTH}
          aria-describedby={`${id}-meaning`}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <p class="aside" id={`${id}-meaning`}>
          {t('correct_meaning')}
        </p>
      </div>
      <div class="actions">
        <button type="submit" class="primary">
          {t('correct_save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('correct_cancel')}
        </button>
      </div>
    </form>
  );
};
