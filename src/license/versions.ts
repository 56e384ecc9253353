import type { License } from './license';
import { listTools } from './tools';

/** Whether a license comes in versions, so that one without a version leaves open which is meant. */
export const hasVersions = ({ family, unit }: License): boolean =>
  family === 'cc' || family === 'retired'
    ? unit !== 'publicdomain'
    : family !== 'mark' && (listTools().get(unit)?.versions.length ?? 1) > 0;
