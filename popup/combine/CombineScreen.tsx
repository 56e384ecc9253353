import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../src/library/entry';
import { combine } from '../../src/license/combine/combine';
import { ask } from '../platform/ask';
import { explain } from '../platform/explain';
import { hashOf } from '../platform/route';
import { t } from '../platform/words';
import { CheckBox } from '../ui/CheckBox';
import { EmptyState } from '../ui/EmptyState';
import { CombineVerdict } from './CombineVerdict';
import { type CombinedWork, CombineWorks } from './CombineWorks';

/** Works that are looked at together. */
const AT_MOST = 200;

/** As they were used, where they were: a work under several licenses was credited under one of them. */
const worksOfProject = async (project: string): Promise<CombinedWork[]> => {
  const works = await ask('project.works', { project });
  return works.map(({ entry: { id, work }, uses }) => {
    const used = [...new Map(uses.map(({ attribution: { license } }) => [license.id, license])).values()];
    return { id, work: used.length > 0 ? { ...work, licenses: used } : work };
  });
};

const worksByIds = async (ids: readonly string[]): Promise<CombinedWork[]> => {
  const entries = await Promise.all(ids.slice(0, AT_MOST).map((id) => ask('library.read', { id })));
  return entries.filter((entry): entry is Entry => entry !== null && entry.deletedAt === null);
};

/** May these works be put into one new work, and may they stand side by side? */
export const CombineScreen = ({ path }: { path: readonly string[] }) => {
  const [works, setWorks] = useState<readonly CombinedWork[] | null>(null);
  const [problem, setProblem] = useState('');
  const [isCommercial, setCommercial] = useState(false);
  const key = path.join('/');
  const project = path[0] === 'project' ? (path[1] ?? '') : null;
  useEffect(() => {
    const asking = project === null ? worksByIds(path) : worksOfProject(project);
    asking.then(setWorks, (error) => setProblem(explain(error)));
  }, [key]);
  if (problem) return <p class="warning">{problem}</p>;
  if (!works) return null;
  const parts = works.map(({ id, work }) => ({ id, licenses: work.licenses }));
  const combination = combine(parts, isCommercial);
  return (
    <>
      <p>
        <a href={project === null ? hashOf('kept') : hashOf('project', [project])}>{t('combine_back')}</a>
      </p>
      <h1>{t('combine_question')}</h1>
      {works.length === 0 ? (
        <EmptyState title={t('combine_none')} meaning={t('combine_noneMeaning')} />
      ) : (
        <>
          <label class="check">
            <CheckBox isTicked={isCommercial} onTick={() => setCommercial(!isCommercial)} />
            {t('combine_money')}
          </label>
          <CombineVerdict works={works} combination={combination} />
          <CombineWorks works={works} combination={combination} />
          <p class="aside">{t('combine_advice')}</p>
        </>
      )}
    </>
  );
};
