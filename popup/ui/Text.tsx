import { clean } from '../../src/attribution/clean';

/** Text that came from a page: its direction is its own, and it can neither turn around nor run into what is beside it. */
export const Text = ({ children }: { children: string }) => <bdi dir="auto">{clean(children)}</bdi>;
