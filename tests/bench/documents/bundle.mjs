import { inRoot } from '../../../scripts/process/root.mjs';
import { Complaint } from '../../../scripts/process/say.mjs';

/** in-page.ts as FOLDER/bench.js, which leaves `bench` behind, and the worker of the limit as FOLDER/limit.js. */
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
  const stats = await new Promise((resolve, reject) =>
    webpack(
      [
        configure('./tests/bench/documents/in-page.ts', 'bench.js', 'web', {
          library: { name: 'bench', type: 'assign' },
        }),
        configure('./tests/bench/documents/limit.ts', 'limit.js', 'webworker', {}),
      ],
      (error, result) => (error ? reject(error) : resolve(result)),
    ),
  );
  if (stats.hasErrors()) throw new Complaint(stats.toString({ preset: 'errors-warnings', colors: false }));
};
