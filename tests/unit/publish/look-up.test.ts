import { describe, expect, it } from '@jest/globals';
import { lookUp, originsFor, type Where } from '../../../src/publish/look-up';
import type { Opened } from '../../../src/publish/opened';
import type { Origin } from '../../../src/publish/origin';
import { problemError } from '../../../src/publish/problem';
import type { ProblemCode } from '../../../src/publish/share';

const where = (more: Partial<Where> = {}): Where => ({
  ...{ place: 'anywhere', node: 'http://127.0.0.1:5001', gateway: 'https://gateway.example' },
  ...more,
});
const HERE: Origin = { from: 'here' };
const NODE: Origin = { from: 'node', address: 'http://127.0.0.1:5001' };
const NAMED: Origin = { from: 'gateway', address: 'https://named.example' };

describe('where a shared work is looked for', () => {
  it.each<[string, Where, string | null, Origin[] | null]>([
    ['here, then at the node', where(), null, [HERE, NODE]],
    ['here alone where no node is set', where({ node: '' }), null, [HERE]],
    ['here alone where the node’s address is none', where({ node: 'no address' }), null, [HERE]],
    ['last at the gateway that a pasted link names', where(), 'https://named.example', [HERE, NODE, NAMED]],
    ['nowhere else where a person says so', where({ place: 'here' }), 'https://named.example', [HERE]],
    ['at the node that a person says', where({ place: 'node' }), null, [NODE]],
    ['not at an address that is none', where({ place: 'node', node: 'no address' }), null, null],
    [
      'at the gateway that a person says',
      where({ place: 'gateway' }),
      'https://named.example',
      [{ from: 'gateway', address: 'https://gateway.example' }],
    ],
  ])('is %s', (_, given, named, origins) => {
    expect(originsFor(given, named)).toEqual(origins);
  });
});

describe('looking for a shared work', () => {
  const opened = { root: 'bafyroot' } as Opened;
  const look = async (answers: (ProblemCode | 'found')[]) => {
    const asked: string[] = [];
    const origins = [HERE, NODE, NAMED].slice(0, answers.length);
    const answer = await lookUp(origins, async ({ from }) => {
      asked.push(from);
      const code = answers[asked.length - 1] as ProblemCode | 'found';
      if (code !== 'found') throw problemError(code, `${from} said so`);
      return opened;
    });
    return { ...answer, asked };
  };

  it('ends where it is found, and says where that was', async () => {
    expect(await look(['block-missing', 'found', 'found'])).toEqual({
      ...{ asked: ['here', 'node'], ok: true, value: { opened, origin: NODE } },
    });
  });

  it('goes on where a node is off, does not have it, or may not be asked', async () => {
    for (const code of ['node-unreachable', 'block-missing', 'permission-missing', 'node-not-kubo'] as const)
      expect(await look(['block-missing', code, 'found'])).toMatchObject({ value: { origin: NAMED } });
  });

  it('ends with “not found” where nobody has it, and what each said', async () => {
    expect(await look(['block-missing', 'node-unreachable'])).toEqual({
      ...{ asked: ['here', 'node'], ok: false, problem: { code: 'not-found', detail: 'node: node said so' } },
    });
  });

  it('tells of a false block, also where another place had nothing', async () => {
    expect(await look(['block-missing', 'block-wrong', 'block-missing'])).toMatchObject({
      ...{ ok: false, problem: { code: 'block-wrong' } },
    });
  });

  it('passes a false block over where another place has the true one', async () => {
    expect(await look(['block-missing', 'block-wrong', 'found'])).toMatchObject({ value: { opened, origin: NAMED } });
  });

  it('says of one place that was named alone what that said', async () => {
    const answer = await lookUp([NODE], () => Promise.reject(problemError('node-forbidden')));
    expect(answer).toMatchObject({ problem: { code: 'node-forbidden' } });
  });

  it('passes on what is no problem of a share', async () => {
    await expect(lookUp([NODE], () => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');
  });
});
