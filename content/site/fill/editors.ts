import type { Editor } from './editor';
import { h5pCopyright, h5pMetadata } from './h5p';
import { pressbooks } from './pressbooks';
import { specialUpload } from './special-upload';
import { uploadWizard } from './upload-wizard';

/** What lies above others comes first: a dialog before the page that it was opened on. */
export const EDITORS: readonly Editor[] = [h5pCopyright, h5pMetadata, pressbooks, uploadWizard, specialUpload];
