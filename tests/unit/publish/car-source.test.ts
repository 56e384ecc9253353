import { describe, expect, it } from '@jest/globals';
import { openCar } from '../../../background/publish/source/car';
import { makeBundle } from '../../../src/publish/bundle';
import { collectBlocks } from '../../../src/publish/collect';
import { carOf } from './car-of';
import { AT, draft, keepBlocks, makeSigner, noise, pieces } from './fixtures';

const MIB = 1024 * 1024;
const share = async (size = 2 * MIB + 5) => {
  const { put, blocks } = keepBlocks();
  const input = { draft: draft({ size }), content: pieces(noise(size)), sources: [], signer: makeSigner(), at: AT };
  const bundle = await makeBundle(input, put);
  return { bundle, blocks, car: new Uint8Array(await (await carOf(bundle, blocks)).arrayBuffer()) };
};
const open = (bytes: Uint8Array<ArrayBuffer>) => openCar(new Blob([bytes]));
const refusal = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  try {
    await open(bytes);
    return 'opened';
  } catch (error) {
    const { code, detail } = error as { code: string; detail: string };
    return `${code}: ${detail}`;
  }
};

describe('a CAR file', () => {
  it('gives its root and each of its blocks', async () => {
    const { bundle, blocks, car } = await share();
    const source = await open(car);
    expect(source.roots).toEqual([bundle.root]);
    for (const [cid, bytes] of blocks) expect(Buffer.from(await source.read(cid)).equals(bytes)).toBe(true);
    await expect(source.read('bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e')).rejects.toMatchObject({
      code: 'block-missing',
    });
  });

  it('of version 2 is read as the one inside it', async () => {
    const { bundle, car } = await share(10);
    const head = new Uint8Array(51);
    head.set([0x0a, 0xa1, 0x67, 0x76, 0x65, 0x72, 0x73, 0x69, 0x6f, 0x6e, 0x02]);
    const view = new DataView(head.buffer, 11);
    view.setBigUint64(16, 51n, true);
    view.setBigUint64(24, BigInt(car.length), true);
    const whole = new Uint8Array([...head, ...car, 1, 2, 3]);
    expect((await open(whole)).roots).toEqual([bundle.root]);
    view.setBigUint64(24, 2n ** 53n, true);
    expect(await refusal(new Uint8Array([...head, ...car]))).toMatch(
      /^car-broken: it says that it is 9007199254741043/,
    );
  });

  it('that is cut, claims more than it has or is something else says where', async () => {
    const { car } = await share(100);
    expect(await refusal(car.slice(0, car.length - 3))).toMatch(/^car-broken: it ends in the section at byte \d+$/);
    expect(await refusal(car.slice(0, 20))).toBe('car-broken: its header is cut');
    expect(await refusal(new Uint8Array())).toMatch(/^car-broken/);
    expect(await refusal(new TextEncoder().encode('<!doctype html>'))).toMatch(/^car-broken/);
    expect(await refusal(new Uint8Array([255, 255, 255, 255, 255, 255, 255, 15]))).toBe(
      `car-broken: its header says that it is ${2 ** 53 - 1} bytes long`,
    );
    const first = (car[0] as number) + 1;
    const huge = car.slice();
    huge.set([0xff, 0xff, 0xff, 0xff, 0x7f], first);
    expect(await refusal(huge)).toMatch(/^car-broken: a section at byte \d+ says that it is \d+ bytes long$/);
  });

  it('whose blocks do not match is found out when they are brought', async () => {
    const { bundle, car } = await share(100);
    car[car.length - 1] = (car[car.length - 1] as number) ^ 1;
    const source = await open(car);
    const bring = collectBlocks(bundle.root, source.read, async () => undefined, 10 * MIB);
    await expect(bring).rejects.toMatchObject({ code: 'block-wrong' });
  });
});

describe('bringing all blocks', () => {
  it('has each once, children before their parents', async () => {
    const { bundle, blocks } = await share(9 * MIB);
    const put: string[] = [];
    const { blocks: order, size } = await collectBlocks(
      bundle.root,
      async (cid) => blocks.get(cid) as Uint8Array,
      async (cid) => void put.push(cid),
      100 * MIB,
    );
    expect([...order].sort()).toEqual([...bundle.blocks].sort());
    expect(order.at(-1)).toBe(bundle.root);
    expect(size).toBe(bundle.size);
    expect([...put].sort()).toEqual([...order].sort());
  });

  it('ends where there is more than a share may have', async () => {
    const { bundle, blocks } = await share(3 * MIB);
    const bring = collectBlocks(
      bundle.root,
      async (cid) => blocks.get(cid) as Uint8Array,
      async () => undefined,
      MIB,
    );
    await expect(bring).rejects.toMatchObject({ code: 'file-too-large' });
  });
});
