/** Where something stands on a page. */
export interface PlaceOnPage {
  /** A path of content/read/place; '' where there is none. */
  place: string;
  /** The address of the picture that it is, or null: where the page shows it, that is meant. */
  picture: string | null;
}

/**
 * The name of the line from the toolbar window to the page of its tab, on which it says what a person points at: a PlaceOnPage, or null.
 * The page marks it until the next word, or until the line ends with the window.
 */
export const POINTING = 'commoner-pointing';
