import { readBy, type Site } from './site';

/** A track or an album: "from the album … by …", of which the last is who made it. */
export const bandcamp: Site = {
  pages: /^[\w-]+\.bandcamp\.com\/(?:track|album)\//,
  read: readBy({
    type: 'MusicRecording',
    license: { at: '#license a[rel~="license"]' },
    creator: { at: '#name-section h3 span:last-of-type a' },
    title: { at: '#name-section h2' },
  }),
};
