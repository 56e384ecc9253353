import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { keep, record } from '../../../background/store/library/keep';
import { listProjects, orderProject, writeProject } from '../../../background/store/library/projects';
import { remove } from '../../../background/store/library/remove';
import { usedWorks, walkUsed } from '../../../background/store/library/used-works';
import { credited } from '../transfer/export/entries';
import { freshStore, minute, photo } from './a-store';

let store: Store;
let project: string;
beforeEach(async () => {
  store = await freshStore();
  project = (await writeProject(store, { id: null, name: 'Poster', createdAt: minute(0) })).id;
});
afterEach(() => store.close());

const saved = async (number: number): Promise<string> =>
  (await keep(store, photo(number), { now: minute(number), project })).id;
const credit = (id: string, number: number, at: number, projects: string[]) =>
  record(store, { ...credited(id, photo(number)), at: minute(at), projects });
const told = async () =>
  (await usedWorks(store, { project })).map(({ entry, uses }) => [entry.work.title, uses.map(({ id }) => id)]);

describe('the works of a project', () => {
  it('come as they came, each with the credits that were copied for the project', async () => {
    await saved(1);
    await saved(2);
    await credit('a', 2, 3, [project]);
    await credit('b', 2, 4, []);
    await credit('c', 2, 5, [project]);
    expect(await told()).toEqual([
      ['Photo 1', []],
      ['Photo 2', ['c', 'a']],
    ]);
  });

  it('have the credits that name no project where none names this one', async () => {
    await saved(1);
    await credit('a', 1, 3, []);
    await credit('b', 1, 4, ['another']);
    expect(await told()).toEqual([['Photo 1', ['a']]]);
  });

  it('stand in the order that a person gave them, and what is new comes last', async () => {
    const [first, second] = [await saved(1), await saved(2)];
    await orderProject(store, { id: project, order: [second, first] });
    await saved(3);
    expect((await told()).map(([title]) => title)).toEqual(['Photo 2', 'Photo 1', 'Photo 3']);
    expect((await listProjects(store))[0]?.order).toEqual([second, first]);
    await writeProject(store, { id: project, name: 'Placard', createdAt: minute(9) });
    expect((await told()).map(([title]) => title)).toEqual(['Photo 2', 'Photo 1', 'Photo 3']);
  });

  it('keep their place where another entry stands for them', async () => {
    const first = await saved(1);
    await saved(2);
    await credit('a', 1, 3, [project]);
    await orderProject(store, { id: project, order: ['a'] });
    expect((await told()).map(([title]) => title)).toEqual(['Photo 1', 'Photo 2']);
    await remove(store, { ids: [first] }, minute(5));
    expect((await told()).map(([title]) => title)).toEqual(['Photo 1', 'Photo 2']);
  });

  it('are gone through to the last one, also behind those that have a place', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 130; i += 1) ids.push(await saved(i));
    await orderProject(store, { id: project, order: [ids[129] as string, 'gone', ids[3] as string] });
    const titles: (string | null)[] = [];
    let last = { done: 0, of: 0 };
    for await (const { works, ...how } of walkUsed(store, project)) {
      titles.push(...works.map(({ entry }) => entry.work.title));
      last = how;
    }
    expect(titles.slice(0, 4)).toEqual(['Photo 129', 'Photo 3', 'Photo 0', 'Photo 1']);
    expect(new Set(titles).size).toBe(130);
    expect(last).toEqual({ done: 130, of: 130 });
  });

  it('are found by their entries, too, with every credit', async () => {
    const first = await saved(1);
    await credit('a', 1, 3, []);
    const works = await usedWorks(store, { ids: ['gone', first] });
    expect(works.map(({ entry, uses }) => [entry.id, uses.map(({ id }) => id)])).toEqual([[first, ['a']]]);
  });
});
