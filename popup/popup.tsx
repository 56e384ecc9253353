import { render } from 'preact';
import './popup.css';
import { SeenScreen } from './screens/SeenScreen';
import { closeWithLinks } from './tab';
import { language, word } from './words';

closeWithLinks();
document.documentElement.lang = language();
document.title = word('extensionName');
render(<SeenScreen />, document.body);
