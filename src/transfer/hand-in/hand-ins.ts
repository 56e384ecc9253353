import { docx } from './docx';
import type { HandIn, HandInFormat } from './hand-in';
import { html } from './html';
import { odt } from './odt';
import { xlsx } from './xlsx';

/** Every kind of document by its id: a new one is a file, its id in hand-in.ts and its name here. */
export const HAND_INS: Readonly<Record<HandInFormat, HandIn>> = { docx, odt, xlsx, html };
