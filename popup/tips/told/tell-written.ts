import type { Written } from '../../../src/tips/tip';
import { t, when } from '../../platform/words';
import { writtenTo } from '../letter';

/** When and where a creator was written to. Only of a notice is it known that it was sent. */
export const tellWritten = ({ to, at, by }: Written): string =>
  t(by === 'notice' ? 'notice_noted' : 'write_opened', writtenTo(to), when(at));
