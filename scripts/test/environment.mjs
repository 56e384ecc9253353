import { relative } from 'node:path';
import { TestEnvironment } from 'jest-environment-node';
import { root } from '../process/root.mjs';
import { say } from '../process/say.mjs';
import { openScope } from '../process/scope.mjs';
import { lendTo } from './lent-browsers.mjs';

/** Well under the ten seconds in which a run ends after its last test. */
const END_MS = 4000;

/** Node for one file of tests: what the file has started ends with it, also where a set-up broke half way. */
export default class Environment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.path = relative(root, context.testPath);
    this.scope = openScope(this.global);
    lendTo(this.global);
    // The world of a test has a process object of its own, which is not told that the process ends.
    this.kill = () => this.scope.kill();
    this.leave = () => process.exit(143);
    process.once('exit', this.kill);
    process.once('SIGTERM', this.leave);
  }

  /** @override */
  async teardown() {
    const left = await this.scope.end(END_MS);
    if (left.length > 0) say(`${this.path} had left ${left.join(', ')}: ended.`);
    process.off('exit', this.kill);
    process.off('SIGTERM', this.leave);
    await super.teardown();
  }
}
