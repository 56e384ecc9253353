import { useId, useState } from 'preact/hooks';
import type { Project } from '../../src/library/project';
import { count, numberInWords, t } from '../platform/words';
import { Icon } from '../ui/Icon';

interface Props {
  /** How many are chosen. */
  chosen: number;
  found: number;
  projects: readonly Project[];
  combineHash: string | null;
  exportHash: string | null;
  onAll: () => void;
  onNone: () => void;
  onDelete: () => void;
  /** Null where there are more than can be copied at once. */
  onCopy: (() => void) | null;
  /** Returns whether it was added: a tag that was not stays to be sent again. */
  onTag: (tag: string) => Promise<boolean>;
  onProject: (id: string) => void;
}

/** What can be done with several entries at once. */
export const BulkBar = (props: Props) => {
  const { chosen, found, projects, combineHash, exportHash, onAll, onNone, onDelete, onCopy, onTag, onProject } = props;
  const [tag, setTag] = useState('');
  const id = useId();
  return (
    <section class="bulk" aria-label={t('bulk_label')}>
      <p>
        <strong>{count(chosen, 'bulk')}</strong>
        {chosen < found && (
          <button type="button" class="quiet" onClick={onAll}>
            {t('bulk_all', numberInWords(found))}
          </button>
        )}
        <button type="button" class="quiet" onClick={onNone}>
          {t('bulk_none')}
        </button>
      </p>
      <form
        class="inline"
        onSubmit={async (event) => {
          event.preventDefault();
          if (tag.trim() && (await onTag(tag.trim()))) setTag((now) => (now === tag ? '' : now));
        }}
      >
        <label for={`${id}-tag`} class="unseen">
          {t('bulk_tag')}
        </label>
        <input
          id={`${id}-tag`}
          type="text"
          maxLength={100}
          dir="auto"
          placeholder={t('bulk_tag')}
          value={tag}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <button type="submit" disabled={tag.trim() === ''}>
          {t('bulk_addTag')}
        </button>
      </form>
      {projects.length > 0 && (
        <>
          <label for={`${id}-project`} class="unseen">
            {t('bulk_addProject')}
          </label>
          <select
            id={`${id}-project`}
            value=""
            onChange={(event) => {
              const { value } = event.currentTarget;
              event.currentTarget.value = '';
              if (value) onProject(value);
            }}
          >
            <option value="">{t('bulk_addProject')}</option>
            {projects.map((project) => (
              <option key={project.id} value={project.id}>
                {project.name}
              </option>
            ))}
          </select>
        </>
      )}
      {onCopy && (
        <button type="button" onClick={onCopy}>
          <Icon name="copy" />
          {t('project_copyAll')}
        </button>
      )}
      {combineHash && <a href={combineHash}>{t('combine_question')}</a>}
      {exportHash && <a href={exportHash}>{t('bulk_export')}</a>}
      <button type="button" onClick={onDelete}>
        <Icon name="remove" />
        {t('delete')}
      </button>
    </section>
  );
};
