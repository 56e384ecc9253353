import type { ComponentChildren } from 'preact';

/** What just happened, seen and read out. It is always in the page: a live region that comes with its words is not read. */
export const Announcement = ({ children }: { children: ComponentChildren }) => (
  <div class="announcement" role="status" aria-live="polite">
    {children}
  </div>
);
