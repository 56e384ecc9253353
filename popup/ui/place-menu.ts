interface Size {
  width: number;
  height: number;
}

interface Edges {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Between a menu and its button, and between a menu and the window's edge. Pixels. */
const GAP = 4;
const MARGIN = 6;
/** Less than three entries are not worth scrolling: a menu with less room on both sides lies over its button. */
const LOW = 120;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Where a menu lies: below its button, or above it where there is more room, and always inside the window. Pixels from the window's edges.
 * @param menu as large as it would be with room for all of it
 * @param isRightToLeft then it ends where its button ends
 */
export const placeMenu = (
  button: Edges,
  menu: Size,
  space: Size,
  isRightToLeft = false,
): { top: number; left: number; maxWidth: number; maxHeight: number } => {
  const maxWidth = space.width - 2 * MARGIN;
  const width = Math.min(menu.width, maxWidth);
  const left = within(isRightToLeft ? button.right - width : button.left, MARGIN, space.width - MARGIN - width);
  // A button that is scrolled out of sight counts as at the edge.
  const [top, bottom] = [within(button.top, 0, space.height), within(button.bottom, 0, space.height)];
  const below = space.height - MARGIN - (bottom + GAP);
  const above = top - GAP - MARGIN;
  const whole = space.height - 2 * MARGIN;
  if (menu.height <= below || (below >= above && below >= LOW))
    return { left, maxWidth, top: bottom + GAP, maxHeight: below };
  if (menu.height <= above || above >= LOW) {
    const height = Math.min(menu.height, above);
    return { left, maxWidth, top: top - GAP - height, maxHeight: above };
  }
  const height = Math.min(menu.height, whole);
  return { left, maxWidth, top: within(bottom + GAP, MARGIN, space.height - MARGIN - height), maxHeight: whole };
};
