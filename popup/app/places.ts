import type { Route, Screen } from '../platform/route';
import type { WordKey } from '../platform/words';
import { sectionOf } from '../settings/section';
import type { IconName } from '../ui/Icon';

/** One entry of a section's own navigation. */
export interface Place {
  screen: Screen;
  path: readonly string[];
  name: WordKey;
}

/** One of the four entries of the navigation, with what belongs under it. The first place is where its link leads. */
export interface Section {
  name: WordKey;
  icon: IconName;
  places: readonly [Place, ...Place[]];
}

const place = (screen: Screen, name: WordKey, ...path: string[]): Place => ({ screen, path, name });

const WORKS = place('kept', 'nav_works');
const PROJECTS = place('projects', 'nav_projects');
const EXPORT = place('take', 'take_export', 'export');
const LEDGER = place('thanks', 'nav_ledger', 'ledger');

export const SECTIONS: readonly [Section, ...Section[]] = [
  {
    name: 'nav_kept',
    icon: 'keep',
    places: [
      WORKS,
      PROJECTS,
      place('following', 'nav_following'),
      place('check', 'nav_check'),
      place('overview', 'nav_overview'),
      place('corrections', 'nav_corrections'),
      EXPORT,
      place('take', 'take_import', 'import'),
      place('take', 'take_backup', 'backup'),
    ],
  },
  {
    name: 'nav_publish',
    icon: 'publish',
    places: [
      place('share', 'nav_new'),
      place('shares', 'nav_mine'),
      place('catalogue', 'nav_catalogue'),
      place('open', 'nav_openLink'),
    ],
  },
  {
    name: 'nav_thanks',
    icon: 'thank',
    places: [
      place('thanks', 'nav_pending', 'pending'),
      LEDGER,
      place('thanks', 'nav_pot', 'pot'),
      place('thanks', 'nav_budget', 'budget'),
      place('thanks', 'nav_receive', 'receive'),
    ],
  },
  {
    name: 'nav_settings',
    icon: 'settings',
    places: [
      place('settings', 'section_general', 'general'),
      place('settings', 'section_money', 'money'),
      place('settings', 'section_publishing', 'publishing'),
      place('settings', 'section_data', 'data'),
      place('settings', 'section_about', 'about'),
    ],
  },
];

/** Screens that belong to the place of another, and addresses that were given out before a screen had parts. */
const standInFor = ({ screen, path }: Route): Place | null => {
  if (screen === 'entry' || screen === 'combine') return WORKS;
  if (screen === 'project') return PROJECTS;
  const [part = ''] = path;
  if (screen === 'take' && part === 'hand-in') return PROJECTS;
  if (screen === 'take' && part !== 'import' && part !== 'backup') return EXPORT;
  if (screen === 'thanks' && !/^(?:pending|pot|budget|receive)$/.test(part)) return LEDGER;
  return null;
};

/** Returns where a route stands in the navigation. */
export const placeOf = (route: Route): { section: Section; place: Place } => {
  const standIn = standInFor(route);
  const part = route.screen === 'settings' ? sectionOf(route.path) : route.path[0];
  for (const section of SECTIONS)
    for (const each of section.places)
      if (each === standIn || (!standIn && each.screen === route.screen && (each.path[0] ?? part) === part))
        return { section, place: each };
  return { section: SECTIONS[0], place: WORKS };
};
