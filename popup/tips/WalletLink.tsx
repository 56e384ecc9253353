import { hashOf } from '../platform/route';

/** Leads to the wallet in the settings, in a tab of its own. */
export const WalletLink = ({ text }: { text: string }) => (
  <a href={`library.html${hashOf('settings', ['wallet'])}`} target="_blank" rel="noopener">
    {text}
  </a>
);
