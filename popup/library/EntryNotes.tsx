import { useId, useState } from 'preact/hooks';
import type { Entry } from '../../src/library/entry';
import type { Project } from '../../src/library/project';
import type { Edit } from '../../src/library/query';
import { t } from '../platform/words';
import { CheckBox } from '../ui/CheckBox';
import { Icon } from '../ui/Icon';
import { Text } from '../ui/Text';
import { useTyped } from './use-typed';

interface Props {
  entry: Entry;
  projects: readonly Project[];
  /** Returns whether it was written down: a tag that was not stays to be sent again. */
  onEdit: (edit: Edit) => Promise<boolean>;
}

const Note = ({ entry, onEdit }: Omit<Props, 'projects'>) => {
  const id = useId();
  const [text, type] = useTyped(entry.note, (note) => onEdit({ note }));
  return (
    <div class="field">
      <label for={id}>{t('note_label')}</label>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        maxLength={10_000}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </div>
  );
};

/** What a person wrote about an entry: a note, tags, and the projects that it belongs to. */
export const EntryNotes = ({ entry, projects, onEdit }: Props) => {
  const [tag, setTag] = useState('');
  const id = useId();
  return (
    <section class="notes" aria-label={t('note_section')}>
      <Note entry={entry} onEdit={onEdit} />
      <form
        class="field"
        onSubmit={async (event) => {
          event.preventDefault();
          if (tag.trim() && (await onEdit({ addTags: [tag.trim()] }))) setTag((now) => (now === tag ? '' : now));
        }}
      >
        <label for={`${id}-tag`}>{t('tags_label')}</label>
        <p class="filters">
          {entry.tags.map((each) => (
            <button
              type="button"
              class="filter"
              key={each}
              aria-label={t('tag_remove', each)}
              onClick={() => onEdit({ removeTags: [each] })}
            >
              <bdi dir="auto">{each}</bdi>
              <Icon name="not" />
            </button>
          ))}
          <input
            id={`${id}-tag`}
            type="text"
            maxLength={100}
            dir="auto"
            value={tag}
            onInput={(event) => setTag(event.currentTarget.value)}
          />
          <button type="submit" disabled={tag.trim() === ''}>
            {t('bulk_addTag')}
          </button>
        </p>
      </form>
      {projects.length > 0 && (
        <fieldset class="facet">
          <legend>{t('nav_projects')}</legend>
          {projects.map((project) => {
            const isIn = entry.projects.includes(project.id);
            return (
              <label key={project.id}>
                <CheckBox
                  isTicked={isIn}
                  onTick={() => onEdit(isIn ? { removeProjects: [project.id] } : { addProjects: [project.id] })}
                />
                <Text>{project.name}</Text>
              </label>
            );
          })}
        </fieldset>
      )}
    </section>
  );
};
