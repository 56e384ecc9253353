import { isLongEnough, KEY_FILE_LENGTH } from '../publish/key';
import { either, type Guard, nothing, shape, text } from './guard';

const isDid: Guard<string> = (value): value is string =>
  text(100)(value) && /^did:key:z[1-9A-HJ-NP-Za-km-z]+$/.test(value);
const isWritten = text(1000);

export const isKeyName = shape<{ did: string }>({ did: isDid });
/** A passphrase that may lock a backup. */
export const isKeyBackup = shape<{ passphrase: string }>({
  passphrase: (value): value is string => isWritten(value) && isLongEnough(value),
});
/** The text of a file, and the did:key that a person agreed to be signed by. */
export const isKeyRestore = shape<{ text: string; passphrase: string; agreed: string | null }>({
  text: text(KEY_FILE_LENGTH),
  passphrase: isWritten,
  agreed: either(isDid, nothing),
});
