/** Drawn on a field of 16 by 16 with strokes in the color of the text beside it. */
const PATHS = {
  may: 'M3 8.5 6.5 12 13 4.5',
  must: 'M3 8h9M8.5 4 12.5 8l-4 4',
  not: 'M4 4l8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  keep: 'M4 2.5h8v11L8 10.5l-4 3z',
  more: 'M4 6l4 4 4-4',
  dots: 'M3 8h.01M8 8h.01M13 8h.01',
  up: 'M8 13V3.5M4 7l4-4 4 4',
  down: 'M8 3v9.5M4 9l4 4 4-4',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  thank: 'M8 13.5C3.5 10 2 8 2 5.8a3 3 0 0 1 6-.6 3 3 0 0 1 6 .6c0 2.2-1.5 4.2-6 7.7z',
  warning: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 11.7v.3',
  find: 'M8 2v3M8 11v3M2 8h3M11 8h3M8 6.9v2.2M6.9 8h2.2',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
  note: 'M3 2.5h10v8l-3 3H3zM10 13.5v-3h3M5.5 6h5M5.5 9h3',
  out: 'M9 3h4v4M13 3 7.5 8.5M11.5 9v4h-8.500V4.500H7',
  save: 'M8 2.5v8M4.8 7.5 8 10.5l3.2-3M3 9.5v4h10v-4',
  publish: 'M8 10.5V2.5M4.8 5.5 8 2.5l3.2 3M3 9.5v4h10v-4',
  settings: 'M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M10.2 2.7v3.6M5.8 9.7v3.6',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign beside words, never instead of them. */
export const Icon = ({ name, filled = false }: { name: IconName; filled?: boolean }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path
      d={PATHS[name]}
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linejoin="round"
      stroke-linecap="round"
    />
  </svg>
);
