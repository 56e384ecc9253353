import { render } from 'preact';
import './library.css';
import { language } from '../platform/words';
import { LibraryScreen } from './LibraryScreen';

document.documentElement.lang = language();
render(<LibraryScreen />, document.body);
