import { useRef, useState } from 'preact/hooks';
import type { Job, Result } from '../../src/message/job';
import { t, wordFor } from '../platform/words';
import { CarryError, carry, type Running } from './carry';
import { tellTally } from './tally';

export interface Working {
  /** Null while nothing is done. */
  progress: { done: number; of: number } | null;
  problem: string;
  run: (job: Job) => Promise<Result | null>;
  cancel: () => void;
}

const tell = (error: unknown): string => {
  if (!(error instanceof CarryError)) return t('job_failed');
  const words = wordFor('job', error.code);
  if (error.code === 'failed' && error.detail) return t('with_detail', words, error.detail.slice(0, 300));
  return error.tally ? `${words} ${tellTally(error.tally)}` : words;
};

/** One long job at a time, with its progress. */
export const useJob = (): Working => {
  const [progress, setProgress] = useState<Working['progress']>(null);
  const [problem, setProblem] = useState('');
  const running = useRef<Running | null>(null);
  const run = async (job: Job): Promise<Result | null> => {
    setProblem('');
    setProgress({ done: 0, of: 0 });
    running.current = carry(job, (done, of) => setProgress({ done, of }));
    try {
      return await running.current.result;
    } catch (error) {
      setProblem(tell(error));
      return null;
    } finally {
      running.current = null;
      setProgress(null);
    }
  };
  return { progress, problem, run, cancel: () => running.current?.cancel() };
};
