import type { WorkKind } from '../../src/work/work';

/** Drawn on a field of 24 by 24. */
const PATHS: Record<WorkKind, string> = {
  text: 'M6 4h12v16H6zM9 8h6M9 12h6M9 16h4',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.500 9h.01',
  video: 'M4 6h16v12H4zM10 9.500l5 2.500-5 2.500z',
  sound:
    'M9 17.500V6l9-2v11.500M9 17.500a2.500 2.500 0 1 1-2.500-2.500A2.500 2.500 0 0 1 9 17.500M18 15.500a2.500 2.500 0 1 1-2.500-2.500',
  data: 'M5 7c0-2 14-2 14 0v10c0 2-14 2-14 0zM5 7c0 2 14 2 14 0M5 12c0 2 14 2 14 0',
  design: 'M12 3l8 4.500v9L12 21l-8-4.500v-9zM4 7.500l8 4.500 8-4.500M12 12v9',
  software: 'M9 8l-4 4 4 4M15 8l4 4-4 4',
  other: 'M12 4a8 8 0 1 0 .01 0zM12 9v4M12 16h.01',
};

export const KindIcon = ({ kind }: { kind: WorkKind }) => (
  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path
      d={PATHS[kind]}
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linejoin="round"
      stroke-linecap="round"
    />
  </svg>
);
