import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { options } from 'preact';
import { ChooseBox } from '../../popup/ui/ChooseBox';
import { useSelection } from '../../popup/ui/use-selection';
import { show } from './show';

const List = ({ ids }: { ids: readonly string[] }) => {
  const choosing = useSelection();
  return (
    <>
      {ids.map((id) => (
        <ChooseBox
          key={id}
          title={id}
          isChosen={choosing.has(id)}
          onChoose={(withShift) => (withShift ? choosing.add(ids) : choosing.toggle(id))}
        />
      ))}
    </>
  );
};

const ticks = () => screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked);
/** Without a library between: a browser ticks first, then tells, and what a listener changed is drawn before it goes on. */
const press = (title: string, shiftKey = false) =>
  screen
    .getByRole('checkbox', { name: new RegExp(title) })
    .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }));

describe('the box that selects an entry', () => {
  const { debounceRendering } = options;
  beforeAll(() => {
    options.debounceRendering = (draw) => draw();
  });
  afterAll(() => {
    Object.assign(options, { debounceRendering });
  });

  it('shows the tick with the press that selects it, and takes it off with the next', () => {
    show(<List ids={['First', 'Second']} />);
    press('First');
    expect(ticks()).toEqual([true, false]);
    press('Second');
    expect(ticks()).toEqual([true, true]);
    press('First');
    expect(ticks()).toEqual([false, true]);
  });

  it('shows every tick of a press with shift, and keeps its own where it was selected before', () => {
    show(<List ids={['First', 'Second', 'Third']} />);
    press('Second');
    press('Second', true);
    expect(ticks()).toEqual([true, true, true]);
  });

  it('shows none where nothing came of the press', () => {
    show(<ChooseBox title="First" isChosen={false} onChoose={() => undefined} />);
    press('First');
    expect(ticks()).toEqual([false]);
  });
});
