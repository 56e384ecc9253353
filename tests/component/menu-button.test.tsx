import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { MenuButton } from '../../popup/ui/MenuButton';
import { show } from './show';

const open = async () => {
  const acts = ['Plain text', 'HTML', 'Markdown'].map((text) => ({ text, act: jest.fn() }));
  const user = show(<MenuButton label="Other formats" items={acts} />);
  const button = screen.getByRole('button', { name: 'Other formats' });
  await user.tab();
  return { user, button, acts };
};
const focused = () => document.activeElement?.textContent;

describe('a menu', () => {
  it('is opened by the arrows, and gone through by arrows, Home, End and letters', async () => {
    const { user, button } = await open();
    await user.keyboard('{ArrowDown}');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(focused()).toBe('Plain text');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('Markdown');
    await user.keyboard('{Home}{ArrowDown}');
    expect(focused()).toBe('HTML');
    await user.keyboard('{End}');
    expect(focused()).toBe('Markdown');
    await user.keyboard('p');
    expect(focused()).toBe('Plain text');
  });

  it('gives the focus back to its button with Escape, which goes no further', async () => {
    const { user, button, acts } = await open();
    const heard = jest.fn();
    addEventListener('keydown', heard);
    await user.keyboard('{ArrowDown}');
    heard.mockClear();
    await user.keyboard('{Escape}');
    removeEventListener('keydown', heard);
    expect(document.activeElement).toBe(button);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    for (const { act } of acts) expect(act).not.toHaveBeenCalled();
  });

  it('does what is pressed once, and is closed then', async () => {
    const { user, button, acts } = await open();
    await user.click(button);
    await user.click(screen.getByRole('menuitem', { name: 'HTML' }));
    expect(acts.map(({ act }) => act.mock.calls.length)).toEqual([0, 1, 0]);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});
