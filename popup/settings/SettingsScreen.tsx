import type { ComponentChild } from 'preact';
import { wordFor } from '../platform/words';
import { PayAddresses } from '../tips/receive/PayAddresses';
import { AboutSettings } from './AboutSettings';
import { DataSettings } from './DataSettings';
import { GeneralSettings } from './GeneralSettings';
import { KeySection } from './KeySection';
import { NodeSettings } from './NodeSettings';
import { PlacesSection } from './PlacesSection';
import { PointerSection } from './PointerSection';
import { sectionOf } from './section';
import { WalletSection } from './WalletSection';

interface Props {
  /** The section; or a part of one (the node, the services, the wallet), where the focus goes then. */
  path: readonly string[];
  /** How much room the library takes: another feature's. */
  storage?: ComponentChild;
}

/** One section of what a person sets. */
export const SettingsScreen = ({ path, storage = null }: Props) => {
  const section = sectionOf(path);
  return (
    <>
      <h1>{wordFor('section', section)}</h1>
      {section === 'general' && <GeneralSettings />}
      {section === 'money' && (
        <>
          <WalletSection isWanted={path[0] === 'wallet'} />
          <PointerSection />
          <PayAddresses />
        </>
      )}
      {section === 'publishing' && (
        <>
          <NodeSettings isWanted={path[0] === 'node'} />
          <PlacesSection isWanted={path[0] === 'places'} />
          <KeySection />
        </>
      )}
      {section === 'data' && <DataSettings storage={storage} />}
      {section === 'about' && <AboutSettings />}
    </>
  );
};
