import { render } from 'preact';
import './popup.css';
import { SeenScreen } from '../page/SeenScreen';
import { closeWithLinks } from '../platform/tab';
import { language, word } from '../platform/words';

closeWithLinks();
document.documentElement.lang = language();
document.title = word('extensionName');
render(<SeenScreen />, document.body);
