import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The id of what the controls of a part of the screen are about: sixty times "Copy credit" is told apart by it. */
const Described = createContext<string | undefined>(undefined);

/** Says that everything inside is about the element with the id `value`. */
export const DescribedBy = Described.Provider;

/** What a control bears as `aria-describedby`: undefined where there is only one thing that it can be about. */
export const useDescribed = (): string | undefined => useContext(Described);
