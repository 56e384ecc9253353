import { useRef, useState } from 'preact/hooks';
import type { Job, Result } from '../src/message/job';
import { CarryError, carry, type Running } from './carry';
import { word, wordFor } from './words';

export interface Working {
  /** Null while nothing is done. */
  progress: { done: number; of: number } | null;
  problem: string;
  run: (job: Job) => Promise<Result | null>;
  cancel: () => void;
}

const tell = (error: unknown): string => {
  if (!(error instanceof CarryError)) return word('job_failed');
  if (error.code === 'cancelled') return word('job_cancelled');
  const words = wordFor('job', error.code);
  return error.code === 'failed' && error.detail ? word('with_detail', words, error.detail.slice(0, 300)) : words;
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
