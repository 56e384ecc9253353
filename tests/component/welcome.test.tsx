import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { SampleScreen } from '../../popup/welcome/SampleScreen';
import { WelcomeScreen } from '../../popup/welcome/WelcomeScreen';
import { clipboard } from './files';
import { show } from './show';

const card = () => screen.getByRole('heading', { level: 2 }).textContent;

describe('the welcome', () => {
  it('goes from card to card and back, with the keyboard at each', async () => {
    const user = show(<WelcomeScreen />);
    expect(card()).toBe('See what you may reuse');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(card()).toBe('Copy a credit');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Copy a credit'));
    await user.click(screen.getByRole('button', { name: 'Previous' }));
    expect(card()).toBe('See what you may reuse');
  });

  it('can be skipped at each card, and ends at the library', async () => {
    const user = show(<WelcomeScreen />);
    expect(screen.getByRole('link', { name: 'Skip' }).getAttribute('href')).toBe('library.html');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByRole('link', { name: 'Skip' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.queryByRole('link', { name: 'Skip' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Go to your library' })).toBeTruthy();
  });

  it('says how to keep the button in sight in this browser, and leads to the sample page', () => {
    show(<WelcomeScreen />);
    expect(screen.getByText(/then the pin beside Commoner/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the sample page' }).getAttribute('href')).toBe('sample.html');
  });

  it('copies a credit, has a field to paste it into, and writes nothing down', async () => {
    const user = show(<WelcomeScreen />);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('button', { name: 'Copy credit' }));
    expect((await screen.findByText('Copied. Paste it below.')).closest('.said')?.className).toContain('said-ok');
    expect(clipboard()[0]).toContain('The Commoner contributors');
    expect(screen.getByRole('textbox', { name: 'Paste it here' })).toBeTruthy();
  });

  it('leads to each section of the settings that one may want first', async () => {
    const user = show(<WelcomeScreen />);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('button', { name: 'Next' }));
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links.slice(0, 3)).toEqual(
      ['general', 'money', 'publishing'].map((section) => `library.html#settings/${section}`),
    );
  });
});

describe('the sample page', () => {
  it('shows two drawings with their names, and loads nothing from anywhere', () => {
    show(<SampleScreen />);
    expect(screen.getByRole('img', { name: 'Hills in the morning' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'A leaf in two circles' })).toBeTruthy();
    expect(document.querySelectorAll('img, iframe, video, audio')).toHaveLength(0);
  });
});
