import { ROLES } from '../work/role';
import type { Creator } from '../work/work';

/** What a table's cell says of a creator who has nothing but a name and an address. */
const NOTHING = '-';
const TYPES = ['person', 'organization'] as const;

const tell = ({ type, role, parts }: Creator): string => {
  const said = new URLSearchParams();
  if (type) said.append('type', type);
  if (role) said.append('role', role);
  for (const [name, value] of Object.entries(parts ?? {})) if (value) said.append(name, value);
  return said.toString() || NOTHING;
};

/** What is known of creators beside their names, a line each as a query string; '' where nothing is. */
export const tellDetails = (creators: readonly Creator[]): string => {
  const told = creators.map(tell);
  return told.every((each) => each === NOTHING) ? '' : told.join('\n');
};

/** The same of one creator again: what no table of ours could say is left out. */
export const readDetails = (line: string): Pick<Creator, 'type' | 'role' | 'parts'> => {
  const said = new URLSearchParams(line === NOTHING ? '' : line);
  const [family, given, suffix] = ['family', 'given', 'suffix'].map((name) =>
    said.get(name)?.slice(0, 1000).toWellFormed(),
  );
  const type = TYPES.find((each) => each === said.get('type'));
  const role = ROLES.find((each) => each === said.get('role'));
  return {
    ...(type && { type }),
    ...(role && { role }),
    ...(family !== undefined && given !== undefined && { parts: { family, given, ...(suffix && { suffix }) } }),
  };
};
