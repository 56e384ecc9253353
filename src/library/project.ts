import type { Language } from '../attribution/language/language';

/** Something that a person makes, and collects works and credits for. */
export interface Project {
  id: string;
  name: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
  /** The language of its credits: that of the last one; left out where there was none. */
  language?: Language;
}
