/** Something that a person makes, and collects works and credits for. */
export interface Project {
  id: string;
  name: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
}
