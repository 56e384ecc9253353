import { createKeepAwake } from '../keep-awake';
import { armRecheck, armResume, disarmResume } from './alarm';

/** Keeps the background alive while something is shared. */
export const keepAwake = createKeepAwake(armResume, () => Promise.all([disarmResume(), armRecheck()]));
