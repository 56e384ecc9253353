/** A setting of a backup that names a host or a payee, and is another here: it is taken only where the person says so. */
export interface AskedSetting {
  what: 'kuboAddress' | 'payAddresses';
  /** What it is in this browser: no address or several. */
  here: string[];
  /** What the backup has. */
  theirs: string[];
}
