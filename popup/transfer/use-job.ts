import { useRef, useState } from 'preact/hooks';
import { isCode } from '../../src/error/coded-error';
import { JOB_PROBLEMS, type Job, type Result } from '../../src/message/job';
import { Complaint } from '../platform/explain';
import { t, wordFor } from '../platform/words';
import { type Action, useAction } from '../ui/use-action';
import { carry, type Ended, type Running } from './carry';
import { tellTally } from './tally';

export interface Working extends Pick<Action, 'said' | 'say'> {
  /** Null while nothing is done. */
  progress: { done: number; of: number } | null;
  /**
   * Has a job done, and says how it ended.
   * @param onDone takes its result, and returns what to say; '' says nothing
   */
  run: (job: Job, onDone: (result: Result) => string) => Promise<boolean>;
  cancel: () => void;
}

const tell = ({ code, detail, tally }: Extract<Ended, { step: 'failed' }>): string => {
  const words = isCode(code, JOB_PROBLEMS) ? wordFor('job', code) : wordFor('refusal', code);
  if ((code === 'failed' || !isCode(code, JOB_PROBLEMS)) && detail)
    return t('with_detail', words, detail.slice(0, 300));
  return tally ? `${words} ${tellTally(tally)}` : words;
};

/** One long job at a time, with its progress. */
export const useJob = (): Working => {
  const { said, say, run } = useAction();
  const [progress, setProgress] = useState<Working['progress']>(null);
  const running = useRef<Running | null>(null);
  const doIt = async (job: Job): Promise<Result> => {
    setProgress({ done: 0, of: 0 });
    running.current = carry(job, (done, of) => setProgress({ done, of }));
    const ended = await running.current.ended.finally(() => {
      running.current = null;
      setProgress(null);
    });
    if (ended.step === 'failed') throw new Complaint(tell(ended));
    return ended.result;
  };
  return {
    said,
    say,
    progress,
    run: (job, onDone) => run(async () => onDone(await doIt(job))),
    cancel: () => running.current?.cancel(),
  };
};
