import { createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';

/** The id of what the controls of a part of the screen are about: sixty times "Copy credit" is told apart by it. */
const Described = createContext<string | undefined>(undefined);

/** Says that everything inside is about the element with the id `value`. */
export const DescribedBy = Described.Provider;

/** What a control bears as `aria-describedby`: undefined where there is only one thing that it can be about. */
export const useDescribed = (): string | undefined => useContext(Described);

/** Whether several of these parts are open at once, so that their controls have the same words. */
const AmongSeveral = createContext(false);
export const SeveralOpen = AmongSeveral.Provider;

/** How a button is told apart from those of other open parts: by its own words and what it is about; of one open part by its words. */
export const useNaming = (): { id?: string; 'aria-labelledby'?: string; 'aria-describedby'?: string } => {
  const [about, isAmongSeveral, id] = [useDescribed(), useContext(AmongSeveral), useId()];
  if (about === undefined) return {};
  return isAmongSeveral ? { id, 'aria-labelledby': `${id} ${about}` } : { 'aria-describedby': about };
};
