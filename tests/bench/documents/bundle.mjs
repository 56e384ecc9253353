import { inRoot } from '../../../scripts/process/root.mjs';
import { Complaint } from '../../../scripts/process/say.mjs';

/**
 * Bundles what measures in a page, which leaves NAME behind, and the worker of its limit: each as FOLDER/FILE.js, from FILE.ts beside this file.
 * @param {string} folder
 * @param {{ page: string, name: string, limit: string }} files
 */
export const bundle = async (folder, { page, name, limit }) => {
  const { default: webpack } = await import('webpack');
  const { default: builds } = await import('../../../webpack.config.js');
  const configure = (file, target, library) => ({
    mode: 'production',
    context: inRoot(),
    entry: `./tests/bench/documents/${file}.ts`,
    target: [target, 'es2022'],
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: builds[0].module,
    output: { path: folder, filename: `${file}.js`, ...library },
    performance: false,
  });
  const inPage = configure(page, 'web', { library: { name, type: 'assign' } });
  const alone = configure(limit, 'webworker', {});
  const stats = await new Promise((resolve, reject) =>
    webpack([inPage, alone], (error, result) => (error ? reject(error) : resolve(result))),
  );
  if (stats.hasErrors()) throw new Complaint(stats.toString({ preset: 'errors-warnings', colors: false }));
};
