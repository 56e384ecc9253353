import { writeFileSync } from 'node:fs';
import { composeSoftware, SOFTWARE_FILE } from './license/software.mjs';
import { inRoot } from './process/root.mjs';
import { main, say } from './process/say.mjs';
import { setUpDependencies } from './set-up/dependencies.mjs';

/** Writes the list of software licenses anew: after an update of spdx-license-list or @blueoak/list. */
await main(async () => {
  await setUpDependencies();
  writeFileSync(inRoot(SOFTWARE_FILE), composeSoftware());
  say(`Wrote ${SOFTWARE_FILE}`);
});
