import type { WorkKind } from '../../work/work';

const KINDS: readonly [pattern: RegExp, kind: WorkKind][] = [
  [
    /image|photo|artwork|picture|graphic|bild|foto|imagen|imagem|immagin|afbeelding|obraz|zdjęci|画像|写真|صور/i,
    'image',
  ],
  [/video|vídeo|film|motion|動画|فيديو/i, 'video'],
  [/sound|audio|music|podcast|musi[kc]|geluid|dźwięk|音声|音楽|صوت/i, 'sound'],
  [/data|données|daten|datos|dados|データ|بيانات/i, 'data'],
  [/software|program/i, 'software'],
  [/design/i, 'design'],
  [/te[xks]to?|article|book|page|blog|report|artikel|artículo|artigo|articolo|tekst|文章|本文|نص/i, 'text'],
];

/** The kind of a work by what another program, or a person, calls it. */
export const kindFrom = (text: string): WorkKind => KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
