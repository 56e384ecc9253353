import type { Corrected, Correction } from '../../src/correction/correction';
import { nameOf } from '../credit/work-name';
import { t, wordFor } from '../platform/words';
import { Text } from '../ui/Text';
import { CorrectedNote } from './CorrectedNote';

/** The works that a person said to be not licensed: not counted, and there to be brought back. */
export const Dismissed = ({ seen, onUndo }: { seen: Corrected; onUndo: (correction: Correction) => void }) =>
  seen.dismissed.length === 0 ? null : (
    <section class="dismissed" aria-labelledby="dismissed">
      <h2 id="dismissed">{t('dismissed')}</h2>
      {seen.dismissed.map((work) => (
        <div key={work.id}>
          <p class="kind">{work.about === 'page' ? t('work_page') : wordFor('kind', work.kind)}</p>
          <p>
            <Text>{nameOf(work)}</Text>
          </p>
          {seen.corrections
            .filter(({ subject }) => subject === work.id)
            .map((correction) => (
              <CorrectedNote
                key={correction.id}
                correction={correction}
                title={nameOf(work)}
                onUndo={() => onUndo(correction)}
              />
            ))}
        </div>
      ))}
    </section>
  );
