import { useState } from 'preact/hooks';

/** What makes an element one on which files can be dropped. */
export const useDrop = (onDropped: (transfer: DataTransfer) => void) => {
  const [over, setOver] = useState(false);
  return {
    class: over ? 'drop drop-over' : 'drop',
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) onDropped(event.dataTransfer);
    },
  };
};
