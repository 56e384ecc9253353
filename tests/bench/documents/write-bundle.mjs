import { inRoot } from '../../../scripts/process/root.mjs';
import { Complaint } from '../../../scripts/process/say.mjs';

/** write-in-page.ts as FOLDER/write.js, which leaves `writing` behind, and the worker of the limit as FOLDER/zip-alone.js. */
export const bundle = async (folder) => {
  const { default: webpack } = await import('webpack');
  const { default: builds } = await import('../../../webpack.config.js');
  const configure = (entry, filename, target, library) => ({
    mode: 'production',
    context: inRoot(),
    entry,
    target: [target, 'es2022'],
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: builds[0].module,
    output: { path: folder, filename, ...library },
    performance: false,
  });
  const inPage = configure('./tests/bench/documents/write-in-page.ts', 'write.js', 'web', {
    library: { name: 'writing', type: 'assign' },
  });
  const alone = configure('./tests/bench/documents/zip-alone.ts', 'zip-alone.js', 'webworker', {});
  const stats = await new Promise((resolve, reject) =>
    webpack([inPage, alone], (error, result) => (error ? reject(error) : resolve(result))),
  );
  if (stats.hasErrors()) throw new Complaint(stats.toString({ preset: 'errors-warnings', colors: false }));
};
