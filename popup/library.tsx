import { render } from 'preact';
import './library.css';
import { LibraryScreen } from './screens/LibraryScreen';
import { language } from './words';

document.documentElement.lang = language();
render(<LibraryScreen />, document.body);
