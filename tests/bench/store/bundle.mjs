import { join } from 'node:path';
import { inRoot } from '../../../scripts/process/root.mjs';
import { Complaint } from '../../../scripts/process/say.mjs';

/** in-page.ts with the store that it measures and those that it compares with, as FOLDER/bench.js, which leaves `bench` behind. */
export const bundle = async (folder) => {
  const { default: webpack } = await import('webpack');
  const { default: builds } = await import('../../../webpack.config.js');
  const stats = await new Promise((resolve, reject) =>
    webpack(
      {
        mode: 'production',
        context: inRoot(),
        entry: './tests/bench/store/in-page.ts',
        target: ['web', 'es2022'],
        devtool: false,
        resolve: { extensions: ['.ts', '.tsx', '.js'] },
        module: builds[0].module,
        output: { path: folder, filename: 'bench.js', library: { name: 'bench', type: 'assign' } },
        performance: false,
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    ),
  );
  if (stats.hasErrors()) throw new Complaint(stats.toString({ preset: 'errors-warnings', colors: false }));
  return join(folder, 'bench.js');
};
