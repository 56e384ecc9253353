import type { ComponentChild } from 'preact';
import { hashOf } from '../platform/route';
import { t } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Logo } from '../ui/Logo';
import { type Place, SECTIONS, type Section } from './places';

interface Props {
  section: Section;
  place: Place;
  /** The way past the navigation, first of all. */
  skip: ComponentChild;
}

/** The four entries of the library's tab, a bar below on a narrow screen, and the places of the one that is open. */
export const LibraryNav = ({ section, place, skip }: Props) => (
  <header class="library-header">
    {skip}
    <div class="library-top">
      <a href={hashOf('kept')} class="brand">
        <Logo />
        {t('extensionName')}
      </a>
      <nav class="sections" aria-label={t('nav_label')}>
        {SECTIONS.map((each) => (
          <a
            key={each.name}
            href={hashOf(each.places[0].screen, each.places[0].path)}
            aria-current={each === section ? 'true' : undefined}
          >
            <Icon name={each.icon} />
            {t(each.name)}
          </a>
        ))}
      </nav>
    </div>
    <nav class="places-nav" aria-label={t(section.name)}>
      {section.places.map((each) => (
        <a key={each.name} href={hashOf(each.screen, each.path)} aria-current={each === place ? 'page' : undefined}>
          {t(each.name)}
        </a>
      ))}
    </nav>
  </header>
);
