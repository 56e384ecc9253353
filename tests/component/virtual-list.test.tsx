import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { VirtualList } from '../../popup/ui/VirtualList';
import { show } from './show';

const nothing = () => undefined;

/** A list that was left at its second row, beside a field. What its rows hold comes when it is asked for. */
const Left = () => {
  const [isThere, setThere] = useState(false);
  return (
    <>
      <label>
        Search
        <input />
      </label>
      <button type="button" onClick={() => setThere(true)}>
        Answer
      </button>
      <VirtualList
        label="Works"
        rows={3}
        rowHeight={20}
        active={1}
        start={{ row: 1, scrolled: 0 }}
        onActive={nothing}
        onShow={nothing}
        onKey={nothing}
      >
        {(row) => (
          <li key={row} data-row={row}>
            {isThere && <a href={`#${row}`}>Row {row}</a>}
          </li>
        )}
      </VirtualList>
    </>
  );
};

describe('a list that was left at a row', () => {
  it('begins with the focus on it, also if the row comes late', () => {
    show(<Left />);
    fireEvent.click(screen.getByRole('button', { name: 'Answer' }));
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Row 1' }));
  });

  it('leaves the focus where a person went meanwhile, and takes it no later either', async () => {
    const user = show(<Left />);
    await user.click(screen.getByRole('textbox', { name: 'Search' }));
    fireEvent.click(screen.getByRole('button', { name: 'Answer' }));
    await user.keyboard('t');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Search' }).value).toBe('t');
  });
});
