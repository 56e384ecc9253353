import { render } from 'preact';
import './popup.css';
import { SeenScreen } from '../page/SeenScreen';
import { setLanguage } from '../platform/document-language';
import { closeWithLinks } from '../platform/tab';
import { t } from '../platform/words';

closeWithLinks();
setLanguage(document);
document.title = t('extensionName');
render(<SeenScreen />, document.body);
