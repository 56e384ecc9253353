import { render } from 'preact';
import './popup.css';
import { SeenScreen } from './screens/SeenScreen';
import { language, word } from './words';

document.documentElement.lang = language();
document.title = word('extensionName');
render(<SeenScreen />, document.body);
