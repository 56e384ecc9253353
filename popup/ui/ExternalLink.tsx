import { openable } from '../platform/links';
import { Text } from './Text';

/** A link out of the extension; an address that is none of the web's stays text. */
export const ExternalLink = ({ address, text }: { address: string | null; text: string }) => {
  const target = openable(address);
  if (target === null) return <Text>{text}</Text>;
  return (
    <a href={target} target="_blank" rel="noopener noreferrer">
      <Text>{text}</Text>
    </a>
  );
};
