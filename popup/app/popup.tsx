import { render } from 'preact';
import './popup.css';
import { SeenScreen } from '../page/SeenScreen';
import { closeWithLinks } from '../platform/tab';
import { language, t } from '../platform/words';

closeWithLinks();
document.documentElement.lang = language();
document.title = t('extensionName');
render(<SeenScreen />, document.body);
